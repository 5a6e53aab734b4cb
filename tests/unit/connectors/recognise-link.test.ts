import { describe, expect, it } from 'vitest';
import { consentKind, type ConsentKind } from '../../../lib/connectors/link/consent-kind';
import { directory } from '../../../lib/connectors/directory/directory';
import { recogniseLink } from '../../../lib/connectors/directory/recognise';
import { capabilitiesOf, connectorSays, sureOf } from '../../../lib/connectors/says';
import type { LinkAsks } from '../../../lib/connectors/link/asks';
import type { RedirectKind } from '../../../lib/connectors/link/redirect';
import { english as words } from '../../support/english';

const GMAIL = '101988054943-3c90eajaph0d76bpa6bejkf74hhdatpq.apps.googleusercontent.com';
const M365 = '08ad6f98-a4f8-4635-bb8d-f1a3044760f0';

describe('what a link names', () => {
  const of = (host: string, more: { resourceHost?: string; clientId?: string } = {}) => {
    const { found, foreign, ...rest } = recogniseLink(directory, {
      host,
      resourceHost: '',
      clientId: '',
      ...more,
    });
    return { ids: found.map(({ id }) => id), foreign, ...rest };
  };

  it.each([
    ['accounts.google.com', { clientId: GMAIL }, ['gmail'], ''],
    ['mcp.linear.app', {}, ['linear'], ''],
    ['vercel.com', { resourceHost: 'mcp.vercel.com' }, ['vercel'], ''],
    ['acme.slack.com', {}, ['slack'], ''],
    // On another's host a client id says nothing.
    ['gitlab.com', { clientId: M365 }, ['gitlab'], ''],
    // What is known of the page's service is not known of a server that is somebody else's.
    ['github.com', { resourceHost: 'mcp.granola.ai' }, [], 'mcp.granola.ai'],
    ['mcp.linear.app', { resourceHost: 'a_b.example' }, [], 'a_b.example'],
    ['mcp.nobody.example', { resourceHost: 'mcp.nobody.example' }, [], ''],
    ['evilgithub.com', {}, [], ''],
  ])('at %s with %j is %j', (host, more, ids, foreign) => {
    expect(of(host, more)).toMatchObject({ ids, foreign });
  });

  it('calls a link to a server of somebody else by the page that asks, never by what the link claims', () => {
    expect(of('github.com', { resourceHost: 'mcp.granola.ai' }).called).toBe('GitHub');
    expect(of('mcp.linear.app', { resourceHost: 'a_b.example' }).called).toBe('Linear');
    // Google's sign-in could be several.
    expect(of('accounts.google.com', { resourceHost: 'a.example' }).called).toBe(
      'accounts.google.com',
    );
    expect(of('evil.example', { resourceHost: 'mcp.granola.ai' }).called).toBe('evil.example');
  });

  it('could be several at a sign-in that many share', () => {
    expect(of('accounts.google.com').ids.length).toBeGreaterThan(2);
  });

  it('tells whether an id is known at all, and whether here', () => {
    expect(of('gitlab.com', { clientId: M365 })).toMatchObject({ known: true, knownHere: false });
    expect(of('login.microsoftonline.com', { clientId: M365 })).toMatchObject({
      known: true,
      knownHere: true,
    });
    expect(of('gitlab.com', { clientId: 'x' })).toMatchObject({ known: false, knownHere: false });
  });

  it('tells whether a server is named', () => {
    expect(of('mcp.nobody.example').server).toBe(true);
    expect(of('example.com', { resourceHost: 'a.example' }).server).toBe(true);
    expect(of('example.com').server).toBe(false);
    expect(of('compact.example').server).toBe(false);
  });
});

describe('what a consent page is about', () => {
  const plain = { known: false, knownHere: false, server: false };
  const kind = (
    redirect: RedirectKind,
    more: Partial<Parameters<typeof consentKind>[0] & typeof plain> = {},
    begun: 'no' | 'placed' | 'unplaced' = 'no',
    second = false,
  ) =>
    consentKind(
      { redirect, claims: false, clientId: 'x', cut: false, ...more },
      { ...plain, ...more },
      begun,
      second,
    );

  it.each<[RedirectKind, Parameters<typeof kind>[1], ConsentKind | undefined]>([
    ['claude', {}, 'claude'],
    ['anthropic', {}, 'anthropic'],
    ['look-alike', {}, 'look-alike'],
    ['look-alike', { knownHere: true, known: true }, 'look-alike'],
    ['this-computer', {}, undefined],
    ['this-computer', { server: true }, 'this-computer'],
    ['this-computer', { knownHere: true }, 'this-computer'],
    ['this-computer', { claims: true }, 'this-computer'],
    ['this-computer', { clientId: '1601185624273.8899143856786' }, 'this-computer'],
    ['hidden', {}, undefined],
    ['hidden', { claims: true }, 'unclear'],
    ['hidden', { server: true }, 'unclear'],
    ['hidden', { known: true }, 'unclear'],
    ['missing', {}, undefined],
    ['missing', { knownHere: true }, 'claude'],
    ['missing', { cut: true }, undefined],
    ['missing', { cut: true, server: true }, 'unclear'],
    ['other', {}, undefined],
    ['other', { known: true }, 'look-alike'],
  ])('%s with %j is %s', (redirect, more, wanted) => expect(kind(redirect, more)).toBe(wanted));

  it('is a second step where one is under way', () => {
    expect(kind('other', {}, 'placed', true)).toBe('second');
    expect(kind('other', {}, 'placed', false)).toBeUndefined();
    // A server that has no more than a number may stand anywhere.
    expect(kind('other', {}, 'unplaced', false)).toBe('second');
    expect(kind('missing', {}, 'placed', true)).toBe('second');
    expect(kind('missing', {}, 'placed', false)).toBe('second');
    expect(kind('missing', { clientId: '' }, 'placed', false)).toBeUndefined();
    expect(kind('this-computer', {}, 'no', true)).toBe('second');
    expect(kind('this-computer', {}, 'unplaced')).toBeUndefined();
    expect(kind('hidden', {}, 'placed')).toBe('unclear');
    expect(kind('missing', { cut: true }, 'placed')).toBe('unclear');
  });
});

describe('what is said and asked before a connector', () => {
  const one = (id: string) => directory.filter((connector) => connector.id === id);
  const link = (more: Partial<LinkAsks> = {}): LinkAsks => ({
    says: 'listed',
    kinds: ['see'],
    unknown: false,
    reads: true,
    beyond: false,
    cut: false,
    wholeCompany: false,
    ...more,
  });
  const ticks = (id: string, of?: LinkAsks) =>
    connectorSays(one(id), { link: of }, words).ticks.map(({ kind }) => kind);
  const READER = directory.find(({ changes }) => changes === 'no')?.id;

  it('is the worse of what the directory and the link say', () => {
    expect(ticks('gmail')).toEqual(['send', 'delete', 'change', 'see']);
    expect(ticks('gmail', link())).toEqual(['send', 'delete', 'change', 'see']);
    expect(ticks(READER ?? '', link({ kinds: ['delete', 'see'], reads: false }))).toEqual([
      'delete',
      'see',
    ]);
    expect(ticks(READER ?? '', link({ kinds: ['admin'], reads: false }))).toEqual(['admin', 'see']);
    expect(ticks('nobody', link())).toEqual(['unknown', 'see']);
    for (const silent of [
      { says: 'missing' as const },
      { beyond: true },
      { cut: true },
      { unknown: true },
    ])
      expect(ticks(READER ?? '', link({ ...silent, reads: false }))[0]).toBe('silent');
  });

  it('says reading only where connector and link are both known to read, and nowhere else', () => {
    const said = (id: string, of?: LinkAsks) =>
      JSON.stringify(connectorSays(one(id), { link: of }, words));
    expect(READER).toBeDefined();
    expect(said(READER ?? '', link())).toMatch(/reading only/);
    expect(ticks(READER ?? '', link())).toEqual(['see']);
    expect(said(READER ?? '')).not.toMatch(/reading only/);
    expect(ticks(READER ?? '')).toEqual(['may', 'see']);
    expect(said(READER ?? '', link({ reads: false, beyond: true }))).not.toMatch(/reading only/);
    for (const { id, changes } of directory)
      if (changes !== 'no') {
        expect(said(id), id).not.toMatch(/reading only/);
        expect(said(id, link()), id).not.toMatch(/reading only/);
      }
  });

  it('takes what is not known for everything', () => {
    expect(capabilitiesOf([])).toHaveLength(4);
    expect(capabilitiesOf(one('gmail').concat(one('slack')))).toHaveLength(4);
    expect(capabilitiesOf(one(READER ?? ''))).toEqual(['see']);
    expect(capabilitiesOf(one(READER ?? ''), link({ kinds: ['send'] }))).toEqual(['see', 'send']);
    expect(capabilitiesOf(one(READER ?? ''), link({ kinds: ['admin'] }))).toHaveLength(4);
    expect(sureOf(one('gmail'))?.id).toBe('gmail');
    expect(sureOf([])).toBeUndefined();
    expect(sureOf(one('gmail').concat(one('slack')))).toBeUndefined();
  });

  it('calls what nobody lists by the host it was found at, escaped', () => {
    const says = (called: string) => connectorSays([], { called }, words).name;
    expect(says('mcp.acme.example')).toBe('mcp.acme.example');
    expect(says('')).toBe('this app');
    expect(says('a\u202eb')).toBe('a\\u{202e}b');
  });
});
