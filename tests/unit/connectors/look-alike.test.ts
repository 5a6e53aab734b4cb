import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOwnHost,
  looksLikeClaude,
  speaksOfClaude,
} from '../../../lib/connectors/link/look-alike';
import { edits, pairSkeleton, skeleton } from '../../../lib/connectors/link/skeleton';
import { INNOCENT_HOSTS, LOOK_ALIKES } from './hosts';

describe('look-alikes', () => {
  it('are none of them silent, of five hundred', () => {
    const made = fc.sample(LOOK_ALIKES, { numRuns: 500, seed: 20261125 });
    const silent = made.filter((redirect) => !looksLikeClaude(redirect));
    console.log(`look-alikes silent: ${silent.length} of ${made.length}`);
    expect(silent).toEqual([]);
  });

  it('are none of them silent, whatever the seed', () => {
    fc.assert(
      fc.property(LOOK_ALIKES, (redirect) => looksLikeClaude(redirect)),
      { numRuns: 2000 },
    );
  });

  it('are hardly ever seen in somebody’s own host: two of a hundred at most', () => {
    const flagged = INNOCENT_HOSTS.filter((host) =>
      looksLikeClaude(`https://${host}/oauth/callback`),
    );
    console.log(`innocents flagged: ${flagged.length} of ${INNOCENT_HOSTS.length}`);
    expect(INNOCENT_HOSTS.length).toBeGreaterThanOrEqual(100);
    expect(flagged.length / INNOCENT_HOSTS.length).toBeLessThanOrEqual(0.02);
    for (const host of ['philanthropic.com', 'laude.ai', 'clause.com', 'klaude.dev', 'clade.io'])
      expect(flagged).not.toContain(host);
  });

  it.each([
    'https://claude_ai.evil.example/api/mcp/auth_callback',
    'app://Claude.ai/cb',
    'https://x:claude.ai@evil.example/cb',
    'https://claude。ai.evil.example/',
    'https://xn--clude-4ve.ai/',
    'https://xn--80aesfpebagmfblc0a.example@claude.evil.example/',
    'https://сӏаυԁе.example/',
    'claude.ai.evil.example/cb',
    '//claude.ai.evil.example',
    'app:claude.ai/cb',
    'intent://claude.ai/#Intent;end',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://cluadeai.example/',
    'https://anthropci-login.example/',
    'https://cl-aude.example/',
    'https://get-claude.example/',
    `https://${'a'.repeat(5000)}.claude.ai.evil.example/`,
  ])('%s is one', (redirect) => expect(looksLikeClaude(redirect)).toBe(true));

  it.each(Array.from('!"$&\'()*+,;=_`{}~'))('with %s in the host is one', (sign) => {
    expect(looksLikeClaude(`https://claude${sign}ai.evil.example/`)).toBe(true);
  });

  it.each(['https://app.example/cb', 'urn:ietf:wg:oauth:2.0:oob', 'http://localhost/cb', '', 'x'])(
    '%s is none',
    (redirect) => expect(looksLikeClaude(redirect)).toBe(false),
  );

  it('throw on nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        looksLikeClaude(text);
        speaksOfClaude(text);
      }),
      { numRuns: 2000 },
    );
  });
});

it('knows Anthropic’s own hosts, and no host that only holds their names', () => {
  for (const host of [
    'claude.ai',
    'www.claude.ai',
    'platform.claude.com',
    'ANTHROPIC.com',
    'claude.ai.',
  ])
    expect(isOwnHost(host), host).toBe(true);
  for (const host of ['claude.ai.evil.example', 'notclaude.ai', 'claude.aix', 'ai', ''])
    expect(isOwnHost(host), host).toBe(false);
});

it('sees what is drawn alike', () => {
  expect(skeleton('СLАUDЕ')).toBe(skeleton('claude'));
  expect(skeleton('cläudé')).toBe(skeleton('claude'));
  expect(skeleton('cl\u200baude')).toBe(skeleton('claude'));
  expect(skeleton('ｃｌａｕｄｅ')).toBe(skeleton('claude'));
  expect(pairSkeleton(skeleton('clauclе'))).toBe(pairSkeleton(skeleton('claude')));
  expect(skeleton('cloude')).not.toBe(skeleton('claude'));
});

it('counts edits, a swap as one', () => {
  expect(edits('claude', 'claude')).toBe(0);
  expect(edits('cluade', 'claude')).toBe(1);
  expect(edits('laude', 'claude')).toBe(1);
  expect(edits('', 'abc')).toBe(3);
  expect(edits('abc', '')).toBe(3);
  expect(edits('ab', 'ba')).toBe(1);
  expect(edits('kitten', 'sitting')).toBe(3);
});
