import { matchesAny } from '../claude/routes';
import { START_AUTH, serverIn } from '../claude/start-auth';
import { defineSurface, type Examples } from './define';

/** A connection is being made: the hop to the provider, or the short page it returns to. */
export const connecting = defineSurface({
  id: 'connecting',
  layer: 'silent',
  routes: {
    path:
      `${START_AUTH} ` +
      '/api/organizations/:id/sync/mcp/drive/auth/* /api/organizations/:id/sync/github/auth/* ' +
      '/api/mcp/auth_callback /settings/mcp/auth_done /settings/mcp/auth_error ' +
      '/settings/mcp/auth_mismatch /connector/:id/auth_done /mcp-auth-callback/:id ' +
      '/connect/:id/* /drive-auth',
  },
  leads: true,
  read: ({ address }) => ({
    facts: { connector: (matchesAny(START_AUTH, address.path) && serverIn(address.path)) || '' },
  }),
});

export const examples: Examples = {
  is: [
    'https://claude.ai/api/organizations/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60/mcp/start-auth/mcpsrv_01?redirect_url=x&open_in_browser=1',
    'https://claude.ai/api/organizations/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60/mcp/remote_servers/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60/auth?popup=1',
    'https://claude.ai/settings/mcp/auth_done?authed_mcp_server_id=x',
    'https://claude.ai/settings/mcp/auth_error',
    'https://claude.ai/settings/mcp/auth_mismatch',
    'https://claude.ai/connector/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60/auth_done?popup=1',
    'https://claude.ai/mcp-auth-callback/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60?step=done',
    'https://claude.ai/connect/github/callback',
    'https://claude.ai/connect/mcp/drive/callback',
    'https://claude.ai/drive-auth',
    'https://claude.ai/a-page-nobody-has-seen?to=%2Fapi%2Forganizations%2F0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60%2Fmcp%2Fstart-auth%2Fmcpsrv_01%3Fproduct_surface%3Dclaude-desktop-chat',
    'https://claude.ai/desktop/finish?next=https%3A%2F%2Fclaude.ai%2Fapi%2Forganizations%2F0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60%2Fmcp%2Fstart-auth%2F0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
  ],
  isNot: [
    'https://claude.ai/connect',
    'https://claude.ai/api/organizations/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60/mcp/start-auth',
    'https://claude.ai/connectors',
    'https://claude.ai/a-page-nobody-has-seen?to=https%3A%2F%2Fevil.example%2Fapi%2Forganizations%2F0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60%2Fmcp%2Fstart-auth%2Fmcpsrv_01',
    'https://claude.ai/new?q=how+does+start-auth+work',
  ],
};
