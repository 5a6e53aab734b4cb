import { defineSurface, type Examples } from './define';

/** Memory, and the capabilities page that holds its switches on accounts without a page of its own. */
export const memorySettings = defineSurface({
  id: 'memory-settings',
  layer: 'modal',
  routes: {
    hash: 'settings/customize-memory/* settings/memory settings/capabilities customize/memory/*',
    path: '/customize/memory /settings/memory /settings/customize-memory /settings/capabilities',
  },
});

export const examples: Examples = {
  is: [
    'https://claude.ai/new#settings/customize-memory',
    'https://claude.ai/new#settings/capabilities',
    'https://claude.ai/settings/capabilities',
    'https://claude.ai/settings/memory',
    'https://claude.ai/customize/memory',
    'https://claude.ai/project/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60#customize/memory',
  ],
  isNot: ['https://claude.ai/new#memory', 'https://claude.ai/code/memory'],
};
