import type { Connector } from './shipped';

/** Match patterns of the pages on which services ask for consent and which we offer to explain, in order. */
export function consentOrigins(directory: readonly Connector[]): readonly string[] {
  return [...new Set(directory.flatMap((one) => one.consentOrigins))].toSorted();
}

/** Whether an address is one of a pattern: a host, or one under it where the pattern says so. */
export function isOf(origin: string, { protocol, hostname }: URL): boolean {
  const [, any, host] = /^https:\/\/(\*\.)?([^/]+)\/\*$/.exec(origin) ?? [];
  if (!host || protocol !== 'https:') return false;
  return hostname === host || (any !== undefined && hostname.endsWith(`.${host}`));
}
