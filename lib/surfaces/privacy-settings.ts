import { defineSurface, type Examples } from './define';

/** The page with the training switch, exports and shared chats. */
export const privacySettings = defineSurface({
  id: 'privacy-settings',
  layer: 'modal',
  routes: {
    hash: 'settings/data-privacy-controls/* settings/privacy/*',
    path: '/settings/data-privacy-controls/* /settings/privacy/*',
  },
});

export const examples: Examples = {
  is: [
    'https://claude.ai/new#settings/data-privacy-controls',
    'https://claude.ai/new?incognito#settings/data-privacy-controls',
    'https://claude.ai/chat/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60#settings/data-privacy-controls',
    'https://claude.ai/settings/data-privacy-controls',
    'https://claude.ai/settings/privacy',
  ],
  isNot: [
    'https://claude.ai/new#privacy',
    'https://claude.ai/admin-settings/data-privacy-controls',
  ],
};
