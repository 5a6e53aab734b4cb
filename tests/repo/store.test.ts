import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Listing = {
  name: string;
  summary: string;
  singlePurpose: string;
  description: string[];
  permissions: Record<string, string>;
};
const listing = JSON.parse(readFileSync('store/listing.json', 'utf8')) as Listing;
const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')) as Record<
  'permissions' | 'host_permissions',
  string[]
>;

// Lengths: Chrome Web Store 75, 132, 16,000 and 1,000; AMO 45 and 250; Edge 45 and 10,000, at least 250.
it('fits what the stores take', () => {
  expect(listing.name.length).toBeLessThanOrEqual(45);
  expect(listing.summary.length).toBeLessThanOrEqual(132);
  const description = listing.description.join('\n\n');
  expect(description.length).toBeGreaterThan(250);
  expect(description.length).toBeLessThan(10_000);
  for (const text of [listing.singlePurpose, ...Object.values(listing.permissions)])
    expect(text.length).toBeLessThanOrEqual(1000);
});

it('justifies each permission, and the optional hosts as a class', () => {
  expect(Object.keys(listing.permissions)).toEqual([
    ...manifest.permissions,
    ...manifest.host_permissions,
    'optional hosts',
  ]);
});

it.each(['store/listing.json', 'store/reviewers.md', 'PRIVACY.md', 'SUPPORT.md', 'README.md'])(
  'says in %s who did not make it',
  (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(/Not made or endorsed by Anthropic/);
  },
);
