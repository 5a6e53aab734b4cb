import { toUnicode } from 'punycode/punycode.es6.js';
import { edits, pairSkeleton, skeleton } from './skeleton.ts';

const NAMES = ['claude', 'anthropic'].map(skeleton);

/** Words that hold a name and are words of their own, wherever they stand, and those that are only as a whole. */
const HOLDERS =
  'philanthropic misanthropic lycanthropic therianthropic theanthropic paleoanthropic neoanthropic'
    .split(' ')
    .map(skeleton);
const WHOLE = new Set(
  'claudel claudette claudelle claudemonet jeanclaude saintclaude'.split(' ').map(skeleton),
);
/** Somebody's or some place's name: the parts together, not the last alone. */
const GIVEN_NAME = /^(?:jean|saint|st|marie|pierre|louis)-claude$/;

/** Words put around a name to make it a host of its own. */
const AROUND =
  'ai|apps?|api|mcp|login|auth|oauth|signin|sso|connect|connector|get|my|the|use|try|go|chat|bot|code|desktop|web|www|verify|secure|account|accounts|id|com|inc|team|support|help'
    .split('|')
    .map(skeleton)
    .join('|');
const BEFORE = new RegExp(`^(?:${AROUND})`);
const AFTER = new RegExp(`(?:${AROUND})\\d*$`);

/** Most of a name that may be foreign letters we have no drawing of. */
const MOST_FOREIGN = 2;
/** Longest text looked through, in UTF-16 units; what is longer is looked at from both ends. */
const LONGEST = 4096;

const OWN_SITES = ['claude.ai', 'claude.com', 'anthropic.com'];
const CALLBACK_PATH = '/api/mcp/auth_callback';

/** Whether a host is Anthropic's. */
export function isOwnHost(host: string): boolean {
  const bare = host.toLowerCase().replace(/\.$/, '');
  return OWN_SITES.some((site) => bare === site || bare.endsWith(`.${site}`));
}

/**
 * Whether a redirect that is not on Anthropic's hosts speaks of Claude, or nearly: in its scheme, in its host, before
 * an `@`, in a look-alike spelling, by Claude's own path, or under a scheme that runs code here.
 * @param redirect as it stands in the link; may be anything.
 */
export function looksLikeClaude(redirect: string): boolean {
  const text = redirect.trim();
  if (/^(?:javascript|data|vbscript|blob|file|filesystem|view-source):/i.test(text)) return true;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    // What cannot be read as an address goes nowhere we know.
    return speaksOfClaude(text);
  }
  const { protocol, hostname, username, password, pathname } = url;
  if (protocol === 'claude:' || pathname.replace(/\/$/, '') === CALLBACK_PATH) return true;
  // Without a host, what stands behind the scheme is all there is.
  const rest = hostname === '' ? pathname : '';
  // As it was written, too: the browser's form of a host is not always how it looks.
  const written = /^[^:]*:[/\\]*([^/?#\\]*)/.exec(text)?.[1] ?? '';
  return [protocol, hostname, username, password, rest, written].some(speaksOfClaude);
}

/** Whether a text holds Claude's or Anthropic's name, or one that looks like it. */
export function speaksOfClaude(text: string): boolean {
  const all = decoded(text);
  const ends = all.length > LONGEST ? [all.slice(0, LONGEST), all.slice(-LONGEST)] : [all];
  return ends.some((end) => labelsOf(end).some(speaks));
}

/** As a reader sees it: percent signs and punycode undone. */
function decoded(text: string): string {
  const plain = text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return '-';
    }
  });
  try {
    return toUnicode(plain.toLowerCase());
  } catch {
    return plain;
  }
}

function labelsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[.。/:@?#&=\\]+/u)
    .filter(Boolean);
}

function speaks(label: string): boolean {
  if (GIVEN_NAME.test(label)) return false;
  const seen = skeleton(label);
  const words = seen.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [...words, words.join('')].some((word) => NAMES.some((name) => nears(word, name)));
}

/** A word that holds a name, is one in other letters, or is one swap or doubled letter away. */
function nears(word: string, name: string): boolean {
  if (WHOLE.has(word)) return false;
  const own = HOLDERS.reduce((rest, holder) => rest.replaceAll(holder, '-'), word);
  if (own.includes(name) || holdsInOtherLetters(own, name)) return true;
  const bare = own.replace(BEFORE, '');
  return [own, bare, own.replace(AFTER, ''), bare.replace(AFTER, '')].some(
    (core) =>
      pairSkeleton(core) === pairSkeleton(name) ||
      core.replace(/(.)\1/gu, '$1') === name ||
      isSwapped(core, name) ||
      // A long name has no neighbours among words; Claude has: laude, clause, clade.
      (name.length > 8 && edits(core, name) === 1),
  );
}

function isSwapped(word: string, name: string): boolean {
  return (
    word.length === name.length &&
    edits(word, name) === 1 &&
    Array.from(word).toSorted().join('') === Array.from(name).toSorted().join('')
  );
}

/** Whether some stretch of a word is a name with a few letters of a script we have no drawing of. */
function holdsInOtherLetters(word: string, name: string): boolean {
  const signs = Array.from(word);
  return signs.some((_, start) => {
    const stretch = signs.slice(start, start + name.length);
    const foreign = stretch.filter((sign, i) => sign !== name[i] && /[^\0-\x7f]/.test(sign));
    return (
      stretch.length === name.length &&
      foreign.length <= MOST_FOREIGN &&
      stretch.every((sign, i) => sign === name[i] || /[^\0-\x7f]/.test(sign))
    );
  });
}
