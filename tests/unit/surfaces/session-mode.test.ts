import { expect, it } from 'vitest';
import { sessionMode } from '../../../lib/surfaces/session-mode';

it.each([
  ['/cowork/local_01', 'local'],
  ['/local_sessions/x', 'local'],
  ['/cowork/cse_01', 'cloud'],
  ['/code/session_01', 'cloud'],
  ['/epitaxy/session_01', 'unknown'],
  ['/claude-code-desktop/session_01', 'unknown'],
  ['/code/new', 'unknown'],
  ['/cowork', 'unknown'],
])('takes %s for %s', (path, mode) => expect(sessionMode(path)).toBe(mode));
