import type { Connector } from './directory-schema';

/** Hosts whose consent page we offer to explain, in order. */
export function consentHosts(directory: readonly Connector[]): readonly string[] {
  const hosts = directory.flatMap(({ askable, authorizeHosts }) => (askable ? authorizeHosts : []));
  return [...new Set(hosts)].toSorted();
}
