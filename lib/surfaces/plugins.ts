import { defineSurface, type Examples } from './define';

export const plugins = defineSurface({
  id: 'plugins',
  layer: 'modal',
  routes: {
    hash: 'settings/customize-plugins/* customize/plugins/*',
    path: '/customize/plugins/* /settings/customize-plugins /plugins',
  },
});

export const examples: Examples = {
  is: [
    'https://claude.ai/new#settings/customize-plugins',
    'https://claude.ai/customize/plugins',
    'https://claude.ai/chat/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60#customize/plugins',
  ],
  isNot: ['https://claude.ai/new#plugins', 'https://claude.ai/admin-settings/plugins'],
};
