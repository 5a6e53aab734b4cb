import { defineSurface, type Examples } from './define';

/** A shared snapshot of a chat, readable by whoever has the link. */
export const share = defineSurface({
  id: 'share',
  layer: 'page',
  routes: { path: '/share/:uuid' },
});

export const examples: Examples = {
  is: [
    'https://claude.ai/share/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
    'https://claude.ai/share/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60?utm=x',
  ],
  isNot: ['https://claude.ai/share', 'https://claude.ai/share/x', 'https://claude.ai/code/share/x'],
};
