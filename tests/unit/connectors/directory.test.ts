import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/connectors/scopes/classify';
import { directory } from '../../../lib/connectors/directory/directory';
import table from '../../../lib/connectors/scopes/scopes.json';
import { readRows } from '../../../lib/connectors/directory/assemble';

const of = (id: string) => directory.find((one) => one.id === id);

describe('the directory says what a connector can do at worst', () => {
  it('calls Microsoft 365 one that writes, and says who turns writing on', () => {
    expect(of('microsoft-365')).toMatchObject({
      changes: 'yes',
      can: ['see', 'change', 'delete', 'send'],
      mcpHosts: ['microsoft365.mcp.claude.com'],
    });
    const row = readRows().find(({ id }) => id === 'microsoft-365');
    expect(row?.claims[0]?.what).toMatch(/off until an administrator turns it on/);
    const asked = `api://${of('microsoft-365')?.clientIds[1]}/access_as_user`;
    expect(classify(table, 'microsoft-graph', asked)).toMatchObject({
      basis: 'table',
      effect: 'change',
    });
  });

  it.each(
    `airtable linear asana clickup monday supabase neon cloudflare todoist github webflow
customer-io dropbox freee`.split(/\s+/),
  )('%s deletes', (id) => {
    expect(of(id)?.can).toContain('delete');
  });

  it.each(['todoist', 'github', 'customer-io', 'apollo-io', 'fireflies'])(
    '%s sends or posts',
    (id) => {
      expect(of(id)?.can).toContain('send');
    },
  );

  it.each(['fireflies', 'thoughtspot', 'consensus'])('%s is not reading only', (id) => {
    expect(of(id)?.changes).toBe('yes');
  });

  it('says nothing of a connector it knows only by name', () => {
    expect(of('harvey')).toMatchObject({ changes: 'unknown', can: [] });
  });

  it.each(['mercury', 'stripe', 'square', 'razorpay'])('%s moves money', (id) => {
    expect(of(id)?.can).toContain('pay');
  });
});

it('gives each server to one connector, but for the one host of three', () => {
  const hosts = directory.flatMap(({ id, mcpHosts }) => mcpHosts.map((host) => ({ id, host })));
  expect(hosts.length).toBeGreaterThan(100);
  const shared = [...Map.groupBy(hosts, ({ host }) => host)].filter(([, all]) => all.length > 1);
  expect(shared.map(([host]) => host)).toEqual(['hcls.mcp.claude.com']);
});

it('offers no consent page without a host', () => {
  for (const { id, askable, authorizeHosts } of directory)
    if (askable) expect(authorizeHosts, id).not.toEqual([]);
});
