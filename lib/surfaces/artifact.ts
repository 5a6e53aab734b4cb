import { defineSurface, type Examples } from './define';

/** Artifacts: one's own list, and published pages anyone may have made. */
export const artifact = defineSurface({
  id: 'artifact',
  layer: 'page',
  routes: {
    path:
      '/artifacts /artifacts/:id /artifacts/latest/:id /public/artifacts/:id ' +
      '/public/artifacts/:id/embed',
  },
});

export const examples: Examples = {
  is: [
    'https://claude.ai/artifacts',
    'https://claude.ai/artifacts/latest/a1',
    'https://claude.ai/artifacts/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
    'https://claude.ai/public/artifacts/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
    'https://claude.ai/public/artifacts/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60/embed',
  ],
  isNot: [
    'https://claude.ai/artifact',
    'https://claude.ai/public',
    'https://claude.ai/code/artifact/a1',
  ],
};
