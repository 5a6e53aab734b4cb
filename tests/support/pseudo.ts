import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grantedBuild } from './extension.ts';

/** Made-up languages: one that is longer and accented, one that is written from right to left. */
export const PSEUDO = ['long', 'rtl'] as const;
type Pseudo = (typeof PSEUDO)[number];

const ACCENTS = new Map(Array.from('aeiouyncAEIOUYNC', (from, i) => [from, 'áéíóúýñçÁÉÍÓÚÝÑÇ'[i]]));
const HEBREW = Array.from('אבגדהוזחטיכלמנסעפצקרשת');

/** A build whose English was replaced, with every optional permission granted. */
export function pseudoBuild(kind: Pseudo): string {
  const folder = mkdtempSync(join(tmpdir(), `privacy-hints-${kind}-`));
  cpSync(grantedBuild(), folder, { recursive: true });
  const path = join(folder, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  for (const [name, one] of Object.entries(messages))
    if (name !== 'language' && name !== 'direction')
      one.message = kind === 'long' ? lengthen(one.message) : turn(one.message);
  if (kind === 'rtl') {
    messages['language'] = { message: 'he' };
    messages['direction'] = { message: 'rtl' };
  }
  writeFileSync(path, JSON.stringify(messages));
  return folder;
}

/** Longer by two fifths, with accents; places stay as they are. A badge has four letters in every language. */
function lengthen(text: string): string {
  const accented = outside(text, (sign) => ACCENTS.get(sign) ?? sign);
  if (text.length <= 4) return accented;
  const words = text.replace(/\{\w+\}/g, '').split(' ');
  let more = '';
  for (let i = 0; more.length < text.length * 0.4; i++) more += ` ${words[i % words.length]}`;
  return `${accented}${more}`;
}

function turn(text: string): string {
  return outside(text, (sign) =>
    /[a-z]/i.test(sign) ? (HEBREW[sign.toLowerCase().charCodeAt(0) % HEBREW.length] ?? sign) : sign,
  );
}

function outside(text: string, change: (sign: string) => string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part, i) => (i % 2 ? part : Array.from(part, change).join('')))
    .join('');
}
