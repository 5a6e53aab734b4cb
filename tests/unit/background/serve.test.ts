import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPermissions } from '../../../entrypoints/background/consent-pages';
import { loadLedger } from '../../../entrypoints/background/ledger-store';
import { serve } from '../../../entrypoints/background/serve';
import { markOf } from '../../../lib/claude/address';
import type { Page } from '../../../lib/claude/page';
import { MESSAGES } from '../../../lib/messages/protocol';
import { isPageReply } from '../../../lib/messages/replies';
import { loadSettings } from '../../../lib/settings/store';
import { pageAt } from '../../support/pages';
import { fakeExtension } from '../../support/fake-extension';

const INCOGNITO = 'https://claude.ai/new?incognito';
const CONNECTORS = 'https://claude.ai/customize/connectors';
const GMAIL = { id: 'gmail', slug: 'gmail', link: null };
const NEW = 'https://claude.ai/new';
let docs = 0;
const observed = (url: string, more: Partial<Page> = {}) => ({
  type: 'page.observed',
  doc: `document-${docs++}`,
  number: 1,
  mark: markOf(url),
  page: pageAt(url, more),
});

let extension: ReturnType<typeof fakeExtension>;
beforeEach(() => {
  extension = fakeExtension();
});

describe('a report', () => {
  it('is answered for the line, and put on the toolbar', async () => {
    const reply = await serve(observed(INCOGNITO), extension.page(1, INCOGNITO));
    expect(isPageReply(reply)).toBe(true);
    expect(reply).toMatchObject({ name: 'Incognito chat', inToolbar: true, banner: false });
    expect(extension.buttons.get(1)?.text).toBe('Inc');
    expect(extension.buttons.get(1)?.title).toMatch(/^Incognito chat/);
  });

  it.each([
    ['lacks a method', { setBadgeTextColor: undefined }, true],
    ['lacks all of it', { setBadgeText: undefined, setTitle: undefined }, true],
    ['refuses', { setBadgeText: () => Promise.reject(new Error('no')) }, true],
    ['never answers', { setTitle: () => new Promise(() => undefined) }, false],
  ])('is answered where the toolbar %s', async (_what, action, inToolbar) => {
    for (const [name, value] of Object.entries(action))
      Object.defineProperty(fakeBrowser.action, name, { value, configurable: true });
    const reply = await serve(observed(INCOGNITO), extension.page(1, INCOGNITO));
    expect(reply).toMatchObject({ name: 'Incognito chat', inToolbar });
  });

  it('says nothing in the toolbar of a tab that went on', async () => {
    const sender = extension.page(2, INCOGNITO);
    extension.urls.set(2, 'https://claude.ai/new');
    const reply = await serve(observed(INCOGNITO), sender);
    expect(reply).toMatchObject({ inToolbar: false });
    expect(extension.buttons.get(2)?.text ?? '').toBe('');
  });

  it('takes back Inc before anything else of another surface is known', async () => {
    await serve(observed(INCOGNITO), extension.page(3, INCOGNITO));
    void serve(observed(NEW), extension.page(3, INCOGNITO));
    expect(extension.buttons.get(3)?.text).toBe('');
  });

  it('is not answered where a later one of the document came first', async () => {
    const report = observed(INCOGNITO);
    const sender = extension.page(4, INCOGNITO);
    await serve({ ...report, number: 2 }, sender);
    expect(await serve(report, sender)).toBeUndefined();
  });
});

describe('a message', () => {
  it('is heard from those alone whose it is', () => {
    const page = extension.page(1, INCOGNITO);
    const consent = extension.page(2, 'https://accounts.google.com/o/oauth2/v2/auth');
    const senders = { page, consent, extension: extension.own };
    const carried: Record<string, object> = {
      'address.wanted': { address: 'https://evil.example/' },
      'ledger.erase': {},
    };
    for (const [type, more] of Object.entries(carried))
      for (const [party, sender] of Object.entries(senders)) {
        const from: readonly string[] = MESSAGES[type as 'ledger.erase'].from;
        expect(serve({ type, ...more }, sender) !== undefined, `${type} from ${party}`).toBe(
          from.includes(party),
        );
      }
    const erase = { type: 'ledger.erase' };
    expect(serve(erase, { ...extension.own, id: 'somebody-else' })).toBeUndefined();
    const fold = { type: 'line.fold', folded: true };
    expect(serve(fold, { ...page, frameId: 3 })).toBeUndefined();
    expect(serve(fold, extension.page(5, 'https://claude.ai.evil.example/'))).toBeUndefined();
  });

  it('that is none gets no answer', () => {
    const sender = extension.page(1, INCOGNITO);
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(serve(value, sender)).toBeUndefined();
      }),
    );
  });

  it('changes the settings it names', async () => {
    const sender = extension.page(1, INCOGNITO);
    await serve({ type: 'line.fold', folded: true }, sender);
    await serve({ type: 'line.corner', corner: 'end' }, sender);
    await serve({ type: 'line.off', surface: 'chat' }, sender);
    await serve({ type: 'line.off', surface: 'chat' }, sender);
    const { settings } = await loadSettings();
    expect(settings).toMatchObject({ lineFolded: true, lineCorner: 'end', lineOff: ['chat'] });
  });

  it('opens what is ours, and nothing a page makes up', async () => {
    const sender = extension.page(1, INCOGNITO);
    await serve({ type: 'address.wanted', address: 'https://evil.example/' }, sender);
    expect(extension.opened).toEqual([]);
    const { view } = (await serve(
      { type: 'faces.wanted', page: pageAt(NEW), load: ['card'] },
      sender,
    )) as { view: { sentences: { sources: { address: string | null }[] }[] } };
    expect(extension.scripts).toMatchObject([
      { target: { tabId: 1 }, files: ['/react.js', '/card.js'] },
    ]);
    const address = view.sentences.flatMap(({ sources }) => sources)[0]?.address;
    await serve({ type: 'address.wanted', address }, sender);
    await serve({ type: 'options.wanted', surface: 'chat' }, sender);
    await serve({ type: 'services.wanted', connector: 'gmail' }, sender);
    expect(extension.opened[0]).toBe(address);
    expect(extension.opened.slice(1).map((url) => url.replace(/.*options/, 'options'))).toEqual([
      'options.html?from=chat#overview',
      'options.html?connector=gmail#connect',
    ]);
  });

  it('of a page that keeps us away is told in the toolbar', async () => {
    await serve({ type: 'face.kept-away' }, extension.page(6, CONNECTORS));
    expect(extension.buttons.get(6)).toMatchObject({ text: '!' });
    expect(extension.buttons.get(6)?.title).toMatch(/out of sight/);
  });
});

describe('connecting', () => {
  it('is asked about once: what was accepted is listed and not asked again', async () => {
    const sender = extension.page(1, CONNECTORS);
    const pause = (await serve({ type: 'pause.wanted', ...GMAIL }, sender)) as {
      name: string;
      ticks: { kind: string }[];
    };
    expect(pause.name).toBe('Gmail');
    expect(pause.ticks.map(({ kind }) => kind)).toContain('send');
    await serve({ type: 'connector.started', ...GMAIL, accepted: true }, sender);
    expect(await loadLedger()).toMatchObject([{ key: 'gmail', name: 'Gmail' }]);
    const reply = await serve(observed(CONNECTORS), sender);
    expect(reply).toMatchObject({ banner: true, pause: { on: true } });
    expect((reply as { pause: { accepted: string[] } }).pause.accepted).toContain('gmail');
    await serve({ type: 'ledger.erase' }, extension.own);
    expect(await loadLedger()).toEqual([]);
  });

  it('with the list off keeps of a start only what was accepted', async () => {
    await fakeBrowser.storage.local.set({ 'setting.ledger.1': false });
    const sender = extension.page(6, CONNECTORS);
    await serve({ type: 'connector.started', ...GMAIL, accepted: false }, sender);
    expect(await loadLedger()).toEqual([]);
    await serve({ type: 'connector.started', ...GMAIL, accepted: true }, sender);
    expect(await loadLedger()).toMatchObject([{ key: 'gmail', name: '', host: '', manage: '' }]);
  });
});

describe('a consent page', () => {
  const link = {
    host: 'mcp.linear.app',
    redirect: 'claude',
    redirectHost: 'claude.ai',
    claims: true,
    resourceHost: 'mcp.linear.app',
    clientId: 'x',
    wholeCompany: false,
    says: 'missing',
    kinds: [],
    unknown: false,
    reads: false,
    beyond: false,
    cut: false,
  };

  it('is explained, and what is granted there is listed', async () => {
    const sender = extension.page(7, 'https://mcp.linear.app/authorize');
    const reply = await serve({ type: 'consent.opened', link }, sender);
    expect(reply).toMatchObject({ kind: 'claude' });
    expect((reply as { title: string }).title).toMatch(/let Claude use Linear/);
    expect(await loadLedger()).toMatchObject([{ key: 'linear' }]);
  });

  it('gets no answer any more once the permission was taken back', async () => {
    const sender = extension.page(7, 'https://mcp.linear.app/authorize');
    const asked: unknown[] = [];
    Object.assign(fakeBrowser.permissions, {
      contains: async (of: unknown) => {
        asked.push(of);
        return false;
      },
    });
    expect(await serve({ type: 'consent.opened', link }, sender)).toBeUndefined();
    expect(asked).toEqual([{ origins: ['https://mcp.linear.app/*'] }]);
    expect(await loadLedger()).toEqual([]);
  });

  it('that has nothing to do with Claude is passed over', async () => {
    const other = { ...link, redirect: 'other', redirectHost: 'app.example', claims: false };
    const sender = extension.page(8, 'https://accounts.google.com/o/oauth2/v2/auth');
    const host = 'accounts.google.com';
    const message = { type: 'consent.opened', link: { ...other, host, resourceHost: '' } };
    expect(await serve(message, sender)).toBeNull();
  });

  it('has our script where the user allowed it, and nowhere else', async () => {
    extension.origins.push('https://mcp.linear.app/*', 'https://evil.example/*');
    await followPermissions();
    expect(extension.registered).toMatchObject([
      { matches: ['https://mcp.linear.app/*'], js: ['link.js', 'consent.js'] },
    ]);
    extension.origins.splice(0);
    await followPermissions();
    expect(extension.registered).toEqual([]);
  });
});
