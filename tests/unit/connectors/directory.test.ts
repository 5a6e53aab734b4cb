import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/connectors/classify';
import { directory } from '../../../lib/connectors/directory';
import table from '../../../lib/connectors/scopes.json';
import meanings from '../../../lib/connectors/meanings/connectors.json';

const of = (id: string) => directory.find((one) => one.id === id);

describe('the directory says what a connector can do at worst', () => {
  it('calls Microsoft 365 one that writes, and says who turns writing on', () => {
    expect(of('microsoft-365')).toMatchObject({
      changes: 'yes',
      can: ['see', 'change', 'delete', 'send'],
      mcpHost: 'microsoft365.mcp.claude.com',
    });
    expect(meanings['microsoft-365']).toMatch(/off until an administrator turns it on/);
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
    expect(of('lovable')).toMatchObject({ changes: 'unknown', confidence: 'low', mcpHost: null });
  });
});

it('gives each server and each directory id to one connector, but for the one host of three', () => {
  const shared = Map.groupBy(
    directory.filter(({ mcpHost }) => mcpHost),
    ({ mcpHost }) => mcpHost,
  );
  expect([...shared].filter(([, all]) => all.length > 1).map(([host]) => host)).toEqual([
    'hcls.mcp.claude.com',
  ]);
  const ids = directory.flatMap(({ directoryIds }) => directoryIds ?? []);
  expect(ids).toHaveLength(6);
  expect(new Set(ids).size).toBe(6);
});

it('offers no consent page without a host', () => {
  for (const { id, askable, authorizeHosts } of directory)
    if (askable) expect(authorizeHosts, id).not.toEqual([]);
});
