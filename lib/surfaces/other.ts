import { defineSurface, type Examples } from './define';

/** Known pages of claude.ai that need no hint of their own. */
export const other = defineSurface({
  id: 'other',
  layer: 'page',
  routes: {
    hash: 'settings/usage/* settings/billing/*',
    path:
      '/settings/usage/* /settings/billing/* /recents /chats /projects /projects/no-permission ' +
      '/downloads /pricing /no-organization /upgrade/* /downgrade/* /gift/* /offers/* ' +
      '/team-promo/* /referral/* /discover/* /onboarding/* /invites/* /join/* /create/team/* ' +
      '/create/enterprise/* /teachers /security /comparison /knowledge /ask-your-org ' +
      '/interviewer',
  },
});

export const examples: Examples = {
  is: [
    'https://claude.ai/recents',
    'https://claude.ai/chats',
    'https://claude.ai/projects',
    'https://claude.ai/upgrade',
    'https://claude.ai/upgrade/pro',
    'https://claude.ai/new#settings/usage',
    'https://claude.ai/new#settings/billing',
    'https://claude.ai/settings/usage',
    'https://claude.ai/downloads',
    'https://claude.ai/discover/cowork',
    'https://claude.ai/onboarding',
    'https://claude.ai/create/team',
  ],
  isNot: [
    'https://claude.ai/recent',
    'https://claude.ai/new#usage',
    'https://claude.ai/never-seen',
  ],
};
