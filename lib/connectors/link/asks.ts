import type { RedirectKind } from './redirect.ts';

/** Kinds of what a link asks for, worst first. */
export const LINE_KINDS = [
  'admin',
  'delete',
  'send',
  'change',
  'see',
  'offline',
  'identity',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What a link asks for, judged, without its scopes. */
export type LinkAsks = {
  /** `missing` also where the scopes only say who somebody is or keep the grant alive: a server's tools need none. */
  readonly says: 'listed' | 'missing' | 'hidden';
  readonly kinds: readonly LineKind[];
  /** Some of what it asks for no table knows. */
  readonly unknown: boolean;
  /** It reads and nothing else, as far as it goes. Says nothing of the connector. */
  readonly reads: boolean;
  /** More counts than the scopes: what was granted before, or details in a form of their own. */
  readonly beyond: boolean;
  /** Not all of the link was read. */
  readonly cut: boolean;
  /** An administrator consents for everybody. */
  readonly wholeCompany: boolean;
};

/** All that is told of a link outside the page it was found in: hosts, an id, and what it asks for. */
export type LinkTold = LinkAsks & {
  /** Of the consent page. */
  readonly host: string;
  readonly redirect: RedirectKind;
  readonly redirectHost: string;
  /** Something in the link says Claude, whether or not it counts. */
  readonly claims: boolean;
  readonly resourceHost: string;
  readonly clientId: string;
};

/** Keys of texts. */
type Remark =
  | 'consent.company'
  | 'consent.missing'
  | 'consent.hidden'
  | 'consent.beyond'
  | 'consent.cut'
  | 'consent.read-only';

/**
 * What is to be said of a link beside its list: keys of texts, the same on the consent page and in the pause before it.
 * @param readsOnly the connector is known to read and nothing else.
 */
export function remarksOn(
  { says, reads, beyond, cut, wholeCompany }: LinkAsks,
  readsOnly: boolean,
): readonly Remark[] {
  const remarks: (Remark | false)[] = [
    wholeCompany && 'consent.company',
    says !== 'listed' && `consent.${says}`,
    beyond && 'consent.beyond',
    cut && 'consent.cut',
    reads && readsOnly && 'consent.read-only',
  ];
  return remarks.filter((one) => one !== false);
}
