import { defineSurface, type Examples } from './define';

/** Pages for the owners and administrators of an organisation. */
export const admin = defineSurface({
  id: 'admin',
  layer: 'page',
  routes: { path: '/admin-settings/* /analytics/*' },
});

export const examples: Examples = {
  is: [
    'https://claude.ai/admin-settings',
    'https://claude.ai/admin-settings/organization',
    'https://claude.ai/admin-settings/data-privacy-controls',
    'https://claude.ai/admin-settings/claude-tag',
    'https://claude.ai/analytics/usage',
  ],
  isNot: [
    'https://claude.ai/admin-settings/connectors',
    'https://claude.ai/admin',
    'https://claude.ai/analyticsx',
  ],
};
