import { defineSurface, type Examples } from './define';

export const design = defineSurface({
  id: 'design',
  layer: 'page',
  routes: { path: '/design /design/p/:uuid /desktop-design' },
});

export const examples: Examples = {
  is: [
    'https://claude.ai/design',
    'https://claude.ai/design/p/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
    'https://claude.ai/desktop-design',
  ],
  isNot: [
    'https://claude.ai/designs',
    'https://claude.ai/discover/design',
    'https://claude.ai/design/p/x',
  ],
};
