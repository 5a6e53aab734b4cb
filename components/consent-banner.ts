import type { ConsentReply } from '../lib/connectors/consent-reply';
import { remarksOn } from '../lib/connectors/asks';
import { shown, shownHost } from '../lib/connectors/lines';
import type { LinkRead } from '../lib/connectors/link-told';
import { make } from '../lib/dom/make';
import css from './card.css?inline';
import { labelsFrom, type Label } from './labels';

type Actions = { readonly close: () => void; readonly open: (address: string) => void };

/** Kinds where something is granted, whoever gets it; and of those, where it is known to be Claude. */
const GRANTS = new Set<ConsentReply['kind']>(['claude', 'second', 'this-computer']);
const TO_CLAUDE = new Set<ConsentReply['kind']>(['claude', 'second']);

/** The banner on a service's consent page: plain DOM, because it comes and goes with one page. */
export function createConsentBanner(
  reply: ConsentReply,
  read: LinkRead,
  actions: Actions,
): HTMLElement[] {
  const label = labelsFrom(reply.labels);
  const style = make('style');
  style.textContent = css;
  const banner = make('section');
  banner.className = 'banner consent';
  banner.setAttribute('aria-label', reply.title);
  const title = make('h2');
  title.textContent = reply.title;
  banner.append(title, ...asked(reply, read, label));
  banner.append(...sentences(reply, read, label).map((text) => withText('p', text)));
  if (GRANTS.has(reply.kind)) banner.append(...details(read, label));
  banner.append(foot(reply, label, actions));
  return [style, banner];
}

/** What the link asks for, in at most five lines, worst first. */
function asked({ kind }: ConsentReply, { lines }: LinkRead, label: Label): HTMLElement[] {
  if (!GRANTS.has(kind) || lines.length === 0) return [];
  const list = make('ul');
  for (const line of lines) {
    const note = line.unknown ? 'consent.unknown' : line.guess ? 'consent.guess' : '';
    const item = withText('li', label(`consent.line.${line.kind}`));
    if (note) item.append(` (${label(note)})`);
    list.append(item);
  }
  return [withText('p', label(TO_CLAUDE.has(kind) ? 'consent.can' : 'consent.can.program')), list];
}

/** What else is to be said: to whom, for whom, and what the link does not tell. */
function sentences(reply: ConsentReply, { link, told }: LinkRead, label: Label): string[] {
  const { kind, note, server, readsOnly } = reply;
  const host = shownHost(link.redirect.host);
  if (kind === 'look-alike') return [wrong(link.redirect.flaw, host, label)];
  if (kind === 'anthropic') return [label('consent.anthropic.text', { host })];
  return [
    ...(note ? [note] : []),
    ...(kind === 'this-computer' ? [label('consent.this-computer.text')] : []),
    ...(server ? [label('consent.server', { host: shownHost(server) })] : []),
    ...remarksOn(told, kind === 'claude' && readsOnly).map((key) => label(key)),
    ...(kind === 'claude' && host ? [label('consent.host', { host })] : []),
  ];
}

function wrong(flaw: string, host: string, label: Label): string {
  if (host === '') return label('consent.look-alike.nowhere');
  return label(flaw ? `consent.flaw.${flaw}` : 'consent.look-alike.text', { host });
}

/** The scopes themselves, for those who want to see them. */
function details({ lines }: LinkRead, label: Label): HTMLElement[] {
  const scopes = [...new Set(lines.flatMap((line) => line.scopes))];
  if (scopes.length === 0) return [];
  const box = make('details');
  const list = make('ul');
  list.append(...scopes.map((scope) => withText('li', shown(scope))));
  box.append(withText('summary', label('consent.details')), list);
  return [box];
}

function foot(reply: ConsentReply, label: Label, { close, open }: Actions): HTMLElement {
  const box = make('div');
  const button = withText('button', label('close'));
  button.className = 'main';
  button.addEventListener('click', (event) => event.isTrusted && close());
  box.append(...lasting(reply, label, open), button);
  return box;
}

/** What lasts, how to end it, and when to leave: of Claude only where it is Claude that gets something. */
function lasting(reply: ConsentReply, label: Label, open: Actions['open']): HTMLElement[] {
  const notYou = withText('p', label('consent.not-you'));
  if (reply.kind === 'look-alike' || reply.kind === 'unclear') return [notYou];
  if (!TO_CLAUDE.has(reply.kind)) return [];
  const end = withText('p', label('consent.end', { place: reply.end }));
  if (reply.manage) {
    const to = withText('button', label('connector.manage'));
    to.className = 'out';
    to.addEventListener('click', (event) => event.isTrusted && open(reply.manage));
    end.append(' ', to);
  }
  return [withText('p', label('consent.lasts')), end, notYou];
}

function withText<Name extends 'li' | 'p' | 'button' | 'summary'>(name: Name, text: string) {
  const element = make(name);
  element.textContent = text;
  return element;
}
