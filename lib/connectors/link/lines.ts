import { LINE_KINDS, type LineKind, type LinkAsks } from './asks.ts';
import type { AuthorizeLink } from './authorize-link.ts';
import type { Judged, ScopeClass } from '../scopes/classify.ts';

/** One line of the consent banner. */
export type ConsentLine = {
  readonly kind: LineKind;
  /** Scopes behind it, for those who open the details. */
  readonly scopes: readonly string[];
  /** At least one of them was guessed from its name. */
  readonly guess: boolean;
  /** At least one is not known at all: then it may change things. */
  readonly unknown: boolean;
};

/** Scopes of these classes say nothing of what a server's tools may do. */
const IDLE = new Set<ScopeClass>(['identity', 'offline']);
const KIND: Record<ScopeClass, LineKind> = {
  admin: 'admin',
  delete: 'delete',
  send: 'send',
  write: 'change',
  read: 'see',
  offline: 'offline',
  identity: 'identity',
};
const MOST = 5;

/**
 * Groups judged scopes into at most five lines, worst first. An unknown scope counts as one that changes things.
 * Where there would be more, deleting joins changing; who somebody is goes first of the harmless.
 */
export function linesOf(judged: readonly Judged[], offline: boolean): readonly ConsentLine[] {
  const groups = new Map<LineKind, Judged[]>();
  const put = (kind: LineKind, one: Judged) => groups.set(kind, [...(groups.get(kind) ?? []), one]);
  for (const one of judged) {
    if (one.classes.length === 0) put('change', one);
    for (const name of one.classes) put(KIND[name], one);
  }
  if (groups.size > 1) groups.delete('identity');
  const lines = LINE_KINDS.flatMap((kind): ConsentLine[] => {
    const of = groups.get(kind);
    if (!of && !(kind === 'offline' && offline)) return [];
    return [
      {
        kind,
        scopes: [...new Set((of ?? []).map(({ scope }) => scope))],
        guess: (of ?? []).some(({ basis }) => basis === 'guess'),
        unknown: (of ?? []).some(({ effect }) => effect === 'unknown'),
      },
    ];
  });
  return lines.length <= MOST ? lines : lines.filter(({ kind }) => kind !== 'change');
}

export type Asked = {
  /** For whoever may see the scopes; none where the link lists none that tell anything. */
  readonly lines: readonly ConsentLine[];
  readonly asks: LinkAsks;
};

/**
 * Puts together what a link asks for. Pure.
 * @param judged its scopes.
 */
export function askedBy(
  link: Pick<AuthorizeLink, 'scopeState' | 'beyond' | 'cut' | 'offline' | 'wholeCompany'>,
  judged: readonly Judged[],
): Asked {
  const { beyond, cut, wholeCompany } = link;
  const idle = judged.every(
    ({ classes }) => classes.length > 0 && classes.every((one) => IDLE.has(one)),
  );
  const says = link.scopeState === 'listed' && idle ? 'missing' : link.scopeState;
  const lines = says === 'listed' ? linesOf(judged, link.offline) : [];
  return {
    lines,
    asks: {
      says,
      kinds: lines.map(({ kind }) => kind),
      unknown: lines.some(({ unknown }) => unknown),
      reads:
        says === 'listed' &&
        !beyond &&
        !cut &&
        judged.every(({ effect, basis }) => effect === 'safe' && basis === 'table'),
      beyond,
      cut,
      wholeCompany,
    },
  };
}

/** A scope or host as it may be shown: what is not printable ASCII is escaped, and long ones are cut. */
export function shown(text: string): string {
  const plain = Array.from(text.slice(0, 200), (sign) =>
    /[\x20-\x7e]/.test(sign) ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  ).join('');
  return text.length > 200 ? `${plain}…` : plain;
}

/** Longest host shown, in signs: whose it is stands at its end. */
const LONGEST_HOST = 80;

/** A host as it may be shown: of a long one the end, because its beginning is anybody's to choose. */
export function shownHost(host: string): string {
  return host.length <= LONGEST_HOST ? shown(host) : `…${shown(host.slice(-LONGEST_HOST))}`;
}
