import { defineSurface, type Examples } from './define';

/** All other settings. Sections the app does not know open the general one, so they belong here too. */
export const settings = defineSurface({
  id: 'settings',
  layer: 'modal',
  routes: { hash: 'settings/* customize', path: '/settings/* /customize' },
});

export const examples: Examples = {
  is: [
    'https://claude.ai/new#settings',
    'https://claude.ai/new#settings/general',
    'https://claude.ai/chat/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60#settings/account',
    'https://claude.ai/new#settings/claude-code',
    'https://claude.ai/new#settings/no-such-section',
    'https://claude.ai/settings',
    'https://claude.ai/settings/profile',
    'https://claude.ai/customize',
    'https://claude.ai/cowork#settings/desktop/extensions',
  ],
  isNot: [
    'https://claude.ai/new#settings/usage',
    'https://claude.ai/settings/billing',
    'https://claude.ai/new#settingsx',
    'https://claude.ai/admin-settings',
  ],
};
