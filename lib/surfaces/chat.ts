import { defineSurface, type Examples } from './define';

/** An ordinary chat, new or saved, on either front-end. */
export const chat = defineSurface({
  id: 'chat',
  layer: 'page',
  routes: { path: '/ /new /chat/new /chat/:uuid' },
  read: (page) => {
    if (page.address.keys.includes('incognito'))
      return { certainty: 'uncertain', evidence: ['incognito-key', 'saved-chat-menu'] };
    if (page.anchors.includes('incognitoFrame'))
      return { certainty: 'uncertain', evidence: ['incognito-frame'] };
    return {};
  },
});

export const examples: Examples = {
  anchors: ['incognitoFrame'],
  is: [
    'https://claude.ai/',
    'https://claude.ai',
    'https://claude.ai/new',
    'https://claude.ai/new/',
    'https://claude.ai/chat/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
    'https://claude.ai/chat/new',
    'https://claude.ai/new?q=hello',
    'https://claude.ai/new#x',
  ],
  isNot: [
    'https://claude.ai/chat',
    'https://claude.ai/chat/x',
    'https://claude.ai/new/x',
    'https://claude.ai/news',
    'https://claude.ai/chats',
  ],
};
