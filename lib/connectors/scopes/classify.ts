import {
  ADMIN,
  ADMIN_NOUN,
  AFTER_READ,
  CLAIMS,
  DELETE,
  FIRST_READS,
  IDENTITY,
  JOINED,
  LEVEL_NOUN,
  LOOKED_AT,
  OFFLINE,
  READ,
  READ_APART,
  SEND,
  SPOKEN,
  WRITE,
  WRITE_NOUN,
} from './scope-words.ts';

/** What a scope lets Claude do, weakest first; the strongest is the headline. */
export const CLASSES = ['identity', 'offline', 'read', 'write', 'send', 'delete', 'admin'] as const;
export type ScopeClass = (typeof CLASSES)[number];
export type Effect = 'safe' | 'change' | 'unknown';

export type Judged = {
  readonly scope: string;
  /** Everything it allows; empty where nothing is known. */
  readonly classes: readonly ScopeClass[];
  /** `safe` cannot change anything; `unknown` must be treated as `change`. */
  readonly effect: Effect;
  readonly basis: 'table' | 'guess';
};

/** Known scopes: classes joined by `+`, by provider and scope. */
export type ScopeTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Longest scope that is looked at; anything longer is unknown. */
const LONGEST = 300;
const LETTERS: ReadonlySet<string> = new Set(['r', 'ro']);
const NONE: ReadonlySet<string> = new Set();
const NOUNS = WRITE_NOUN;
const NOUNS_AT_LEVEL: ReadonlySet<string> = new Set([...WRITE_NOUN, ...LEVEL_NOUN]);
const SAFE = new Set<ScopeClass>(['identity', 'offline', 'read']);

/**
 * Says what a scope allows: the table first, a guess from its words second. Total: never throws.
 * @param provider key of the table; one it does not hold leaves the guess.
 * @param scope as it stands in the link.
 */
export function classify(table: ScopeTable, provider: string, scope: string): Judged {
  const known = own(own(table, provider), scope);
  if (typeof known === 'string') return judged(scope, known.split('+').filter(isClass), 'table');
  return judged(scope, guess(scope), 'guess');
}

function judged(scope: string, classes: readonly ScopeClass[], basis: Judged['basis']): Judged {
  const effect =
    classes.length === 0 ? 'unknown' : classes.every((one) => SAFE.has(one)) ? 'safe' : 'change';
  return { scope, classes, effect, basis };
}

/** The strongest of several classes, for a headline. */
export function strongest(classes: readonly ScopeClass[]): ScopeClass | undefined {
  return CLASSES.findLast((one) => classes.includes(one));
}

function isClass(text: string): text is ScopeClass {
  return CLASSES.some((one) => one === text);
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * Guesses from the words of a name. Safe only where a word says that it reads and none says more; empty where
 * no word says anything.
 */
function guess(scope: string): ScopeClass[] {
  if (scope.length > LONGEST || /[^\x20-\x7e]|^ | $| {2}/.test(scope)) return [];
  const whole = scope.toLowerCase();
  // Google and Yandex write the usual claims under a word of their own.
  if (IDENTITY.has(whole.replace(/^(?:https:\/\/www\.googleapis\.com\/auth\/|login:)/, '')))
    return ['identity'];
  if (OFFLINE.has(whole)) return ['offline'];
  const [profile, ...claims] = split(scope).words;
  if (profile === 'profile' && claims.length > 0 && claims.every((word) => CLAIMS.has(word)))
    return ['identity'];
  // SMART on FHIR spells its rights in letters: create, read, update, delete, search.
  const fhir = /^(?:patient|user|system)\/[\w*]+\.([cruds]{1,5})$/i.exec(scope)?.[1]?.toLowerCase();
  if (fhir) return [fhir.includes('d') ? 'delete' : /[cu]/.test(fhir) ? 'write' : 'read'];
  const { segments, words } = split(scope);
  const every = whole === '*' || whole.endsWith(':*') || whole.endsWith('.*');
  // All of what can be read, as in `r:devices:*`.
  if (every && segments.length > 1 && FIRST_READS.has(segments[0]?.join(' ') ?? ''))
    return changeOf(words.slice(1), NOUNS) ? ['admin'] : ['read'];
  if (every) return ['admin'];
  const reads = words.some((word, i) => isReading(word, i, segments));
  const joined = words.some((word) => JOINED.has(word)) || /[,|+&]/.test(scope);
  const strong = changeOf(
    words,
    !reads || joined ? NONE : isLevel(segments) ? NOUNS_AT_LEVEL : NOUNS,
  );
  if (strong) return [strong];
  const last = segments.at(-1) ?? [];
  if (READ.has(last.at(-2) ?? '') && AFTER_READ.has(last.at(-1) ?? '')) return [];
  if (reads) return ['read'];
  // A thing without a verb: commonly all that can be done with it. What is as often only looked at stays unknown.
  const things = words.filter((word) => /[a-z]{3}/.test(word));
  return things.length > 0 && !things.some((word) => LOOKED_AT.has(word)) ? ['write'] : [];
}

/** Whether the last segment is a reading verb and nothing else: then it names the level, and what precedes it a thing. */
function isLevel(segments: readonly (readonly string[])[]): boolean {
  const last = segments.at(-1) ?? [];
  return segments.length > 1 && last.length === 1 && READ.has(last[0] ?? '');
}

function isReading(word: string, i: number, segments: readonly (readonly string[])[]): boolean {
  if (READ.has(word)) return true;
  // As in `listings_r`.
  if (LETTERS.has(word) && i === segments.flat().length - 1) return true;
  if (!READ_APART.has(word)) return false;
  return i === 0 || segments.some((segment) => segment.length === 1 && segment[0] === word);
}

/**
 * The change a name speaks of.
 * @param nouns words that are none here: beside a reading verb, those that can be nouns.
 */
function changeOf(words: readonly string[], nouns: ReadonlySet<string>): ScopeClass | undefined {
  const verb = (set: ReadonlySet<string>) =>
    words.some((word) => set.has(word) && !nouns.has(word));
  if (verb(ADMIN)) return 'admin';
  if (nouns.size === 0 && words.some((word) => ADMIN_NOUN.has(word))) return 'admin';
  if (verb(DELETE)) return 'delete';
  if (verb(SEND)) return 'send';
  if (verb(WRITE)) return words.some((word) => SPOKEN.has(word)) ? 'send' : 'write';
  return undefined;
}

/** Words of a scope, in segments: `https://host/` goes, then `: . / ,` part segments, `_ -` and capitals words. */
function split(scope: string): { segments: string[][]; words: string[] } {
  const bare = scope.replace(/^[a-z]+:\/\/[^/]*\//i, '').replace(/^(?:urn|api):(?:\/\/)?/i, '');
  const segments = bare
    .split(/[:./,|]/)
    .map((segment) =>
      segment
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z\d]+/)
        .filter(Boolean),
    )
    .filter((segment) => segment.length > 0);
  return { segments, words: segments.flat() };
}
