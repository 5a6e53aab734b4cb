import type { Facts } from '../observation';

/** Where a session runs, told by the form of its id. Seen August to October 2026. */
export function sessionMode(path: string): Facts['mode'] {
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (path.startsWith('/local_sessions/') || last.startsWith('local_')) return 'local';
  if (last.startsWith('cse_')) return 'cloud';
  // In the desktop app's own addresses a session may run anywhere.
  if (last.startsWith('session_') && path.startsWith('/code/')) return 'cloud';
  return 'unknown';
}
