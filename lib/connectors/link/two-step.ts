/** How long the first step of a connection is remembered, in milliseconds. */
export const TEN_MINUTES = 600_000;

export type Step = {
  readonly host: string;
  readonly name: string;
  readonly at: number;
  /** Of its entry in the list, where that is not known by name or host. */
  readonly key?: string;
};
/** First steps under way, by tab. Lives in session storage and holds a host, a name and a key, no more. */
export type Steps = Readonly<Record<string, Step>>;

/** Remembers that a tab is connecting something, and forgets what is too old. */
export function remember(
  steps: Steps,
  tab: number,
  host: string,
  name: string,
  now: number,
  key = '',
): Steps {
  return { ...fresh(steps, now), [tab]: { host, name, at: now, ...(key && { key }) } };
}

/**
 * Whether a page looks like the second step of a connection: the vendor sends the answer back to the host of the first
 * step, within ten minutes.
 * @returns the connector's name, or `undefined`.
 */
export function secondStep(
  steps: Steps,
  tab: number,
  redirectHost: string,
  now: number,
): string | undefined {
  const step = fresh(steps, now)[tab];
  return step && redirectHost !== '' && step.host === redirectHost ? step.name : undefined;
}

/** What a tab began to connect within the last ten minutes. */
export function underWay(steps: Steps, tab: number, now: number): Step | undefined {
  return fresh(steps, now)[tab];
}

function fresh(steps: Steps, now: number): Steps {
  return Object.fromEntries(
    Object.entries(steps).filter(([, { at }]) => now - at >= 0 && now - at <= TEN_MINUTES),
  );
}
