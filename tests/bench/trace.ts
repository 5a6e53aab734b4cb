import type { CDPSession } from 'playwright-core';

type Event = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args?: { data?: { url?: string; stackTrace?: { url?: string }[] }; fileName?: string };
};

export type Cost = { readonly total: number; readonly longest: number };

/**
 * Records the main thread while `act` runs.
 * @returns milliseconds in scripts of extensions: the union of their slices, and the longest one.
 */
export async function record(session: CDPSession, act: () => Promise<void>): Promise<Cost> {
  const events: Event[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as Event[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline'],
    },
  });
  await act();
  const done = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  return costOf(events.filter(isExtension));
}

function isExtension({ ph, dur, args }: Event): boolean {
  const url = args?.data?.url ?? args?.fileName ?? '';
  return ph === 'X' && dur !== undefined && url.startsWith('chrome-extension://');
}

function costOf(events: readonly Event[]): Cost {
  const slices = events
    .map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }))
    .toSorted((a, b) => a.from - b.from);
  let total = 0;
  let longest = 0;
  let end = -1;
  for (const { from, to } of slices) {
    total += Math.max(0, to - Math.max(from, end));
    longest = Math.max(longest, to - from);
    end = Math.max(end, to);
  }
  return { total: total / 1000, longest: longest / 1000 };
}
