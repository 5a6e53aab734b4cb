import { matchesAny } from '../claude/routes';
import { defineSurface, type Examples } from './define';

/** Where Claude is the one who is asked for access. */
const GRANT = '/oauth/authorize /oauth/device /device-code-verify';

/** Signing in, and Claude as the one who is asked for access: we stay out of the way. */
export const signin = defineSurface({
  id: 'signin',
  layer: 'silent',
  routes: {
    path: '/login/* /magic-link/* /sso-callback/* /oauth/* /logout /logged-in /device-code-verify',
  },
  read: ({ address }) => ({ facts: { grant: matchesAny(GRANT, address.path) } }),
});

export const examples: Examples = {
  is: [
    'https://claude.ai/login',
    'https://claude.ai/login/app-google-auth',
    'https://claude.ai/login?returnTo=%2Fnew',
    'https://claude.ai/magic-link#token',
    'https://claude.ai/sso-callback',
    'https://claude.ai/oauth/authorize?client_id=x&scope=user',
    'https://claude.ai/oauth/device',
    'https://claude.ai/oauth/code/success',
    'https://claude.ai/device-code-verify',
    'https://claude.ai/logout',
  ],
  isNot: ['https://claude.ai/logins', 'https://claude.ai/new?login', 'https://claude.ai/oauthx'],
};
