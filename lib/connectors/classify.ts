import {
  ADMIN,
  ADMIN_NOUN,
  AFTER_READ,
  DELETE,
  IDENTITY,
  JOINED,
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
  if (scope.length > LONGEST || /[^\x21-\x7e]/.test(scope)) return [];
  const whole = scope.toLowerCase();
  if (IDENTITY.has(whole)) return ['identity'];
  if (OFFLINE.has(whole)) return ['offline'];
  if (whole === '*' || whole.endsWith(':*') || whole.endsWith('.*')) return ['admin'];
  // SMART on FHIR spells its rights in letters: create, read, update, delete, search.
  const fhir = /^(?:patient|user|system)\/[\w*]+\.([cruds]{1,5})$/i.exec(scope)?.[1]?.toLowerCase();
  if (fhir) return [fhir.includes('d') ? 'delete' : /[cu]/.test(fhir) ? 'write' : 'read'];
  const { segments, words } = split(scope);
  const reads = words.some((word, i) => isReading(word, i, segments));
  const strong = changeOf(words, reads && !words.some((word) => JOINED.has(word)));
  if (strong) return [strong];
  const last = segments.at(-1) ?? [];
  if (READ.has(last.at(-2) ?? '') && AFTER_READ.has(last.at(-1) ?? '')) return [];
  return reads ? ['read'] : [];
}

function isReading(word: string, i: number, segments: readonly (readonly string[])[]): boolean {
  if (READ.has(word)) return true;
  if (!READ_APART.has(word)) return false;
  return i === 0 || segments.some((segment) => segment.length === 1 && segment[0] === word);
}

/** The change a name speaks of. Beside a reading verb, words that can be nouns do not count as one. */
function changeOf(words: readonly string[], reads: boolean): ScopeClass | undefined {
  const verb = (set: ReadonlySet<string>) =>
    words.some((word) => set.has(word) && !(reads && WRITE_NOUN.has(word)));
  if (verb(ADMIN)) return 'admin';
  if (!reads && words.some((word) => ADMIN_NOUN.has(word))) return 'admin';
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
