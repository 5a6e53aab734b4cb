import { defineSurface, type Examples } from './define';

export const skills = defineSurface({
  id: 'skills',
  layer: 'modal',
  routes: {
    hash: 'settings/customize-skills/* customize/skills/*',
    path: '/skills/* /customize/skills/* /settings/customize-skills',
  },
});

export const examples: Examples = {
  is: [
    'https://claude.ai/skills',
    'https://claude.ai/new#settings/customize-skills',
    'https://claude.ai/customize/skills',
    'https://claude.ai/#customize/skills',
  ],
  isNot: ['https://claude.ai/skill', 'https://claude.ai/admin-settings/skills'],
};
