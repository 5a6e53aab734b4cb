import type { CDPSession } from 'playwright-core';

type Event = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; frame?: string } };
};

/** What extensions cost a page, in milliseconds. */
export type Cost = {
  /** In their scripts: the union of the slices, and the longest one. */
  readonly total: number;
  readonly longest: number;
  /** Of `total`, how long the thread really ran: the rest of it other programs had the processor. */
  readonly cpu: number;
  /**
   * In promises that nobody's script settled, an answer of the worker among them. The browser does not tell whose they
   * are: the page's own, which a page without an extension has as well, are in it.
   */
  readonly answers: number;
};

/**
 * Records a page while `act` runs. The browser records itself whole; what an extension does in its worker and in its own
 * pages is nothing this page waits for.
 * @throws where nothing of the page was recorded.
 */
export async function record(session: CDPSession, act: () => Promise<void>): Promise<Cost> {
  const events: Event[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as Event[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8.execute'],
    },
  });
  await act();
  // A page that stands still for so long that nothing is recorded of it tells by this on which thread it runs.
  await session.send('Runtime.evaluate', { expression: "console.timeStamp('')" });
  const done = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  const { frameTree } = await session.send('Page.getFrameTree');
  return costOf(events, frameTree.frame.id);
}

function costOf(events: readonly Event[], frame: string): Cost {
  const slices = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const inFrame = slices.filter(({ args }) => args?.data?.frame === frame);
  const one = events.find(({ args }) => args?.data?.frame === frame);
  if (!one) throw new Error('nothing of the page was recorded');
  const scripts = inFrame.filter(
    ({ name }) => name === 'FunctionCall' || name === 'EvaluateScript',
  );
  const isWithin = ({ ts }: Event) =>
    scripts.some((script) => script.ts <= ts && ts < script.ts + (script.dur ?? 0));
  const microtasks = slices.filter(
    (slice) =>
      slice.name === 'RunMicrotasks' &&
      slice.pid === one.pid &&
      slice.tid === one.tid &&
      !isWithin(slice),
  );
  const ours = scripts.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  return { ...union(ours), answers: union(microtasks).total };
}

function union(events: readonly Event[]): Omit<Cost, 'answers'> {
  const slices = events
    .map(({ ts, dur = 0, tdur = dur }) => ({ from: ts, to: ts + dur, ran: tdur }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  let total = 0;
  let cpu = 0;
  let longest = 0;
  let end = -1;
  for (const { from, to, ran } of slices) {
    // One within another is part of it.
    if (from >= end) cpu += ran;
    total += Math.max(0, to - Math.max(from, end));
    longest = Math.max(longest, to - from);
    end = Math.max(end, to);
  }
  return { total: total / 1000, longest: longest / 1000, cpu: cpu / 1000 };
}
