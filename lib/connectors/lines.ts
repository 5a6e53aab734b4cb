import type { Judged, ScopeClass } from './classify.ts';

/** One line of the consent banner, worst first. */
type LineKind = 'admin' | 'delete' | 'send' | 'change' | 'see' | 'offline' | 'identity';
export type ConsentLine = {
  readonly kind: LineKind;
  /** Scopes behind it, for those who open the details. */
  readonly scopes: readonly string[];
  /** At least one of them was guessed from its name. */
  readonly guess: boolean;
  /** At least one is not known at all: then it may change things. */
  readonly unknown: boolean;
};

const ORDER = ['admin', 'delete', 'send', 'change', 'see', 'offline', 'identity'] as const;
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
  const lines = ORDER.flatMap((kind): ConsentLine[] => {
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

/**
 * Whether a link may be called one that only reads: every scope is in the table and only reads, and the whole link
 * was read.
 */
export function isReadOnly(
  judged: readonly Judged[],
  link: { readonly scopeState: string; readonly cut: boolean },
): boolean {
  return (
    judged.length > 0 &&
    link.scopeState === 'listed' &&
    !link.cut &&
    judged.every(({ effect, basis }) => effect === 'safe' && basis === 'table')
  );
}

/** A scope or host as it may be shown: what is not printable ASCII is escaped, and long ones are cut. */
export function shown(text: string): string {
  const plain = Array.from(text.slice(0, 200), (sign) =>
    /[\x20-\x7e]/.test(sign) ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  ).join('');
  return text.length > 200 ? `${plain}…` : plain;
}
