import { expect, it } from 'vitest';
import { consentOrigins, isOf } from '../../../lib/connectors/directory/consent-hosts';
import { directory } from '../../../lib/connectors/directory/directory';

it('covers the hosts of each workspace, and nothing that only looks like one', () => {
  const slack = 'https://*.slack.com/*';
  expect(consentOrigins(directory)).toContain(slack);
  for (const yes of ['https://slack.com/oauth/v2_user/authorize', 'https://acme.slack.com/oauth'])
    expect(isOf(slack, new URL(yes)), yes).toBe(true);
  for (const no of [
    'https://slack.com.evil.example/oauth',
    'https://evilslack.com/oauth',
    'http://acme.slack.com/oauth',
  ])
    expect(isOf(slack, new URL(no)), no).toBe(false);
  expect(isOf('https://github.com/*', new URL('https://gist.github.com/'))).toBe(false);
});
