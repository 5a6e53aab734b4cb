import type { SurfaceId } from '../../lib/observation.ts';

const CLAUDE = 'https://claude.ai';
export const CHAT = `${CLAUDE}/chat/0f8b5b1e-6a34-4c0e-9d8f-000000000001`;
export const CONNECTORS = `${CLAUDE}/new#settings/customize-connectors`;
const ID = '0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60';

type Visit = { readonly url: string; readonly surface: SurfaceId };

/** One address or more for every surface: what the tour visits and what the browser tests check. */
export const PAGES: readonly Visit[] = [
  { url: `${CLAUDE}/new`, surface: 'chat' },
  { url: CHAT, surface: 'chat' },
  { url: `${CLAUDE}/new?incognito`, surface: 'incognito' },
  { url: `${CHAT}?incognito`, surface: 'incognito' },
  { url: `${CLAUDE}/project/${ID}`, surface: 'project' },
  { url: `${CLAUDE}/cowork`, surface: 'cowork' },
  { url: `${CLAUDE}/task/new`, surface: 'cowork' },
  { url: `${CLAUDE}/code`, surface: 'code' },
  { url: `${CLAUDE}/design`, surface: 'design' },
  { url: `${CLAUDE}/artifacts`, surface: 'artifact' },
  { url: `${CLAUDE}/share/${ID}`, surface: 'share' },
  { url: CONNECTORS, surface: 'connectors' },
  { url: `${CLAUDE}/customize/connectors`, surface: 'connectors' },
  { url: `${CLAUDE}/directory/connectors/gmail`, surface: 'connectors' },
  { url: `${CLAUDE}/admin-settings/connectors`, surface: 'connectors' },
  {
    url: `${CLAUDE}/new?modal=add-custom-connector#settings/customize-connectors`,
    surface: 'connectors',
  },
  { url: `${CLAUDE}/settings/mcp/auth_done`, surface: 'connecting' },
  { url: `${CLAUDE}/new#settings/customize-plugins`, surface: 'plugins' },
  { url: `${CLAUDE}/skills`, surface: 'skills' },
  { url: `${CLAUDE}/new#settings/customize-memory`, surface: 'memory-settings' },
  { url: `${CHAT}#settings/data-privacy-controls`, surface: 'privacy-settings' },
  { url: `${CLAUDE}/new#settings/general`, surface: 'settings' },
  { url: `${CLAUDE}/admin-settings/organization`, surface: 'admin' },
  { url: `${CLAUDE}/chrome`, surface: 'chrome' },
  { url: `${CLAUDE}/login`, surface: 'signin' },
  { url: `${CLAUDE}/recents`, surface: 'other' },
  { url: `${CLAUDE}/a-page-nobody-has-seen`, surface: 'unknown' },
];
