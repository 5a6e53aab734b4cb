import type { Machine } from './plan.ts';

type Wanted = Pick<Machine, 'root' | 'container'> & { readonly live: boolean };

/** Whether the browser keeps its sandbox: it can start without only where it could not start with it. */
export function keepsSandbox({ root, container, live }: Wanted): boolean {
  return live || !(root || container);
}

/** Why a browser may not be started, in one line; empty where it may. */
export function refusalOf({ root, live }: Wanted): string {
  return live && root
    ? 'The real claude.ai is never opened without the browser’s sandbox, and as root there is none: run this as another user.'
    : '';
}
