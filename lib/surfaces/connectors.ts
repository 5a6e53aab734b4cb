import type { Page } from '../claude/page';
import type { Facts } from '../observation';
import { defineSurface, type Examples } from './define';

/** Every place on claude.ai where a connector can be found, added or connected. */
export const connectors = defineSurface({
  id: 'connectors',
  layer: 'modal',
  routes: {
    mark: 'add-custom-connector',
    hash: 'settings/customize-connectors/* settings/connectors/* customize/connectors/* directory/*',
    path:
      '/customize/connectors/* /settings/connectors/* /create/connectors /connectors ' +
      '/directory/* /admin-settings/connectors/*',
  },
  read: (page) => ({
    facts: {
      connectorPage: kindOf(page),
      connector: nameIn(page),
      // The key fills in the dialog that adds a server; anywhere else it is only somebody's link.
      serverHost: page.address.marks.includes('add-custom-connector')
        ? page.address.serverHost
        : '',
    },
  }),
});

function kindOf({ address }: Page): Facts['connectorPage'] {
  const where = `${address.path}#${address.hash}`;
  if (address.marks.includes('add-custom-connector')) return 'custom';
  if (/directory/.test(where) || address.keys.includes('directory-uuid')) return 'directory';
  if (address.path.startsWith('/admin-settings')) return 'admin';
  if (/connectors\/[^#]/.test(where)) return 'one';
  if (address.keys.includes('connector') || address.keys.includes('server')) return 'one';
  return 'list';
}

/** Segments of connector addresses that name no connector. */
const NO_NAME = new Set([
  'settings',
  'customize',
  'directory',
  'connectors',
  'customize-connectors',
  'connect',
  'admin-settings',
  'create',
  'bundles',
  'submissions',
  'tunnels',
]);

/** The last segment that names a connector: a name in the directory, or Claude's id of a server. */
function nameIn({ address }: Page): string {
  if (address.keys.includes('directory-uuid') && address.serverId) return address.serverId;
  const where = address.path.includes('connectors') || address.path.includes('directory');
  const last = `${where ? address.path : ''}/${address.hash}`
    .split('/')
    .findLast((segment) => segment !== '' && !NO_NAME.has(segment));
  return last && /^[\w-]{2,64}$/.test(last) ? last : '';
}

export const examples: Examples = {
  is: [
    'https://claude.ai/new#settings/customize-connectors',
    'https://claude.ai/chat/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60#settings/customize-connectors/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
    'https://claude.ai/new#settings/customize-connectors/directory/gmail/connect',
    'https://claude.ai/new?modal=add-custom-connector#settings/customize-connectors',
    'https://claude.ai/customize/connectors?modal=add-custom-connector&connectorName=x',
    'https://claude.ai/new#directory/connectors',
    'https://claude.ai/new#customize/connectors/directory',
    'https://claude.ai/customize/connectors',
    'https://claude.ai/customize/connectors?directory-open=true&directory-uuid=69f3a300-cc60-48c4-b237-dfac56530dbf',
    'https://claude.ai/settings/connectors',
    'https://claude.ai/settings/connectors/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
    'https://claude.ai/create/connectors',
    'https://claude.ai/directory',
    'https://claude.ai/directory/connectors/gmail',
    'https://claude.ai/directory/gmail/connect',
    'https://claude.ai/directory/bundles/sales',
    'https://claude.ai/admin-settings/connectors',
    'https://claude.ai/admin-settings/connectors/submissions',
    'https://claude.ai/cowork#settings/customize-connectors',
  ],
  isNot: [
    'https://claude.ai/new?modal=other',
    'https://claude.ai/new#connectors',
    'https://claude.ai/directoryx',
    'https://claude.ai/admin-settings',
  ],
};
