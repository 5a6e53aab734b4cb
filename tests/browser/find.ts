import { thisMachine } from './machine.ts';
import { plan } from './plan.ts';

let found: string | undefined;

/** Path of a browser on this machine. @throws one line that says how to get one. */
export function findBrowser(): string {
  if (found) return found;
  const answer = plan(thisMachine(), 'all');
  if (!('use' in answer)) throw new Error('line' in answer ? answer.line : 'no browser');
  found = answer.use;
  return found;
}
