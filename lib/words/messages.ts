import { EMPTY, nameOf } from './message-name.ts';

type Text = string | Readonly<Record<string, string>>;
/** The texts of a language: by section, then by key; several forms where numbers change the wording. */
export type Locale = Readonly<Record<string, Readonly<Record<string, Text>>>>;
/** As the browser reads them. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * The `messages.json` of a language.
 * @param tag BCP 47.
 * @throws Error where two texts would have the same name, or a name is none the browser takes.
 */
export function messagesOf(tag: string, locale: Locale): Messages {
  const messages: Record<string, { message: string }> = {};
  const taken = new Map<string, string>();
  const add = (name: string, text: string, from: string) => {
    // Names are compared without their case.
    const before = taken.get(name.toLowerCase());
    if (before !== undefined) throw new Error(`${tag}: ${from} and ${before} are both ${name}`);
    if (!/^[A-Za-z0-9_]+$/.test(name)) throw new Error(`${tag}: ${from}: no name for a message`);
    taken.set(name.toLowerCase(), from);
    messages[name] = { message: text.replaceAll('$', '$$$$') || EMPTY };
  };
  add('language', tag, 'language');
  add('direction', directionOf(tag), 'direction');
  for (const [section, texts] of Object.entries(locale))
    for (const [key, text] of Object.entries(texts)) {
      const from = `${section}.${key}`;
      if (typeof text === 'string') add(nameOf(section, key), text, from);
      else
        for (const [form, one] of Object.entries(text)) add(nameOf(section, key, form), one, from);
    }
  return messages;
}

/** Languages written from right to left, by their script. */
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}
