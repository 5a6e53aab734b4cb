import { defineSurface, type Examples } from './define';

/** Claude in Chrome: its install pages and its side panel app. */
export const chrome = defineSurface({
  id: 'chrome',
  layer: 'page',
  routes: { path: '/chrome /chrome/installed /cic /cic/new /cic/task/:id' },
  read: ({ address }) =>
    address.marks.includes('cic_sidepanel') ? { evidence: ['sidepanel-query'] } : {},
});

export const examples: Examples = {
  is: [
    'https://claude.ai/chrome',
    'https://claude.ai/chrome/installed',
    'https://claude.ai/cic',
    'https://claude.ai/cic/new?surface=cic_sidepanel',
    'https://claude.ai/cic/task/t1',
  ],
  isNot: [
    'https://claude.ai/chromex',
    'https://claude.ai/cics',
    'https://claude.ai/admin-settings/browser-extension',
  ],
};
