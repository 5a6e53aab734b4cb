import { defineSurface, type Examples } from './define';
import { sessionMode } from './session-mode';

/** Claude Code in the browser, and the paths its desktop shell uses. */
export const code = defineSurface({
  id: 'code',
  layer: 'page',
  routes: { path: '/code/* /epitaxy/* /claude-code-desktop/*' },
  read: ({ address }) => {
    const facts = { mode: sessionMode(address.path) };
    return address.keys.includes('incognito')
      ? { certainty: 'uncertain', evidence: ['incognito-elsewhere'], facts }
      : { facts };
  },
});

export const examples: Examples = {
  is: [
    'https://claude.ai/code',
    'https://claude.ai/code/new',
    'https://claude.ai/code/session_01ABC',
    'https://claude.ai/code/cse_01ABC',
    'https://claude.ai/code/scheduled',
    'https://claude.ai/code/routines',
    'https://claude.ai/code/artifact/a1',
    'https://claude.ai/epitaxy',
    'https://claude.ai/claude-code-desktop/new',
  ],
  isNot: [
    'https://claude.ai/codes',
    'https://claude.ai/discover/code',
    'https://claude.ai/admin-settings/claude-code',
  ],
};
