import { defineSurface, type Examples } from './define';

/** A project's own page. A chat inside one has a plain chat address: the address alone cannot tell. */
export const project = defineSurface({
  id: 'project',
  layer: 'page',
  routes: { path: '/project/:uuid /project/:uuid/setup /projects/create' },
  read: ({ address }) =>
    address.keys.includes('incognito')
      ? { certainty: 'uncertain', evidence: ['incognito-elsewhere'] }
      : {},
});

export const examples: Examples = {
  is: [
    'https://claude.ai/project/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
    'https://claude.ai/project/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60/setup',
    'https://claude.ai/projects/create',
    'https://claude.ai/project/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60?incognito',
  ],
  isNot: ['https://claude.ai/projects', 'https://claude.ai/project', 'https://claude.ai/project/x'],
};
