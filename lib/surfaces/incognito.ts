import { defineSurface, type Examples } from './define';

/**
 * Incognito is the presence of the query key and nothing else. A saved chat's menu beside the key is a
 * contradiction: then nobody claims incognito, and chat reports it as uncertain.
 */
export const incognito = defineSurface({
  id: 'incognito',
  layer: 'page',
  routes: { path: '/ /new /chat/new /chat/:uuid' },
  read: (page) => {
    if (!page.address.keys.includes('incognito') || page.anchors.includes('savedChatMenu'))
      return undefined;
    const framed = page.anchors.includes('incognitoFrame');
    return { evidence: framed ? ['incognito-key', 'incognito-frame'] : ['incognito-key'] };
  },
});

export const examples: Examples = {
  anchors: ['incognitoFrame', 'savedChatMenu'],
  is: [
    'https://claude.ai/new?incognito',
    'https://claude.ai/new?incognito=',
    'https://claude.ai/new?incognito=true',
    'https://claude.ai/?incognito',
    'https://claude.ai/chat/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60?incognito',
    'https://claude.ai/new?x=1&incognito=1',
  ],
  isNot: [
    'https://claude.ai/new',
    'https://claude.ai/new?Incognito',
    'https://claude.ai/new?q=incognito',
    'https://claude.ai/new#incognito',
    'https://claude.ai/project/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60?incognito',
    'https://claude.ai/cowork?incognito',
    'https://claude.ai/code?incognito',
    'https://claude.ai/recents?incognito',
  ],
};
