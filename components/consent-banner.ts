import type { ConsentReply } from '../lib/connectors/consent-reply';
import { shown } from '../lib/connectors/lines';
import type { LinkRead } from '../lib/connectors/link-told';
import { make } from '../lib/dom/make';
import css from './card.css?inline';
import { labelsFrom, type Label } from './labels';

type Actions = { readonly close: () => void; readonly open: (address: string) => void };

/** Kinds whose link asks for something that Claude would get. */
const GRANTS = new Set<ConsentReply['kind']>(['claude', 'this-computer', 'second', 'unclear']);

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
function asked({ kind }: ConsentReply, { asked: asks }: LinkRead, label: Label): HTMLElement[] {
  if (!GRANTS.has(kind) || asks.says !== 'listed') return [];
  const list = make('ul');
  for (const line of asks.lines) {
    const note = line.unknown ? 'consent.unknown' : line.guess ? 'consent.guess' : '';
    const item = withText('li', label(`consent.line.${line.kind}`));
    if (note) item.append(` (${label(note)})`);
    list.append(item);
  }
  return [withText('p', label('consent.can')), list];
}

/** What else is to be said: to whom, for whom, and what the link does not tell. */
function sentences(reply: ConsentReply, read: LinkRead, label: Label): string[] {
  const { link, asked: asks } = read;
  const host = shown(link.redirect.host);
  switch (reply.kind) {
    case 'look-alike':
      return [wrong(read, host, label)];
    case 'anthropic':
      return [label('consent.anthropic.text', { host })];
    default:
      return [
        ...(reply.note ? [reply.note] : []),
        ...(reply.kind === 'this-computer' ? [label('consent.this-computer.text')] : []),
        ...(reply.server ? [label('consent.server', { host: shown(reply.server) })] : []),
        ...(link.wholeCompany ? [label('consent.company')] : []),
        ...(asks.says === 'listed' ? [] : [label(`consent.${asks.says}`)]),
        ...(asks.beyond ? [label('consent.beyond')] : []),
        ...(asks.cut ? [label('consent.cut')] : []),
        ...(reply.kind === 'claude' && asks.reads && reply.readsOnly
          ? [label('consent.read-only')]
          : []),
        ...(reply.kind === 'claude' && host ? [label('consent.host', { host })] : []),
      ];
  }
}

function wrong({ link: { redirect } }: LinkRead, host: string, label: Label): string {
  if (redirect.flaw) return label(`consent.flaw.${redirect.flaw}`, { host });
  return host ? label('consent.look-alike.text', { host }) : label('consent.look-alike.nowhere');
}

/** The scopes themselves, for those who want to see them. */
function details({ asked: { lines } }: LinkRead, label: Label): HTMLElement[] {
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
  const end = withText('p', label('consent.end', { place: reply.end }));
  if (reply.manage) {
    const to = withText('button', label('connector.manage'));
    to.className = 'out';
    to.addEventListener('click', (event) => event.isTrusted && open(reply.manage));
    end.append(' ', to);
  }
  const button = withText('button', label('close'));
  button.className = 'main';
  button.addEventListener('click', (event) => event.isTrusted && close());
  const lasting = GRANTS.has(reply.kind) ? [withText('p', label('consent.lasts')), end] : [];
  box.append(...lasting, withText('p', label('consent.not-you')), button);
  return box;
}

function withText<Name extends 'li' | 'p' | 'button' | 'summary'>(name: Name, text: string) {
  const element = make(name);
  element.textContent = text;
  return element;
}
