import type { ConsentReply } from '../../lib/connectors/link/consent-reply';
import { remarksOn } from '../../lib/connectors/link/asks';
import { shown, shownHost } from '../../lib/connectors/link/lines';
import type { LinkRead } from '../../lib/connectors/link/link-told';
import { make } from '../../lib/page/make';
import css from '../../components/in-page.css?inline';
import type { Flaw } from '../../lib/connectors/link/redirect';
import { words } from '../../lib/words';

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
  const style = make('style');
  style.textContent = css;
  const banner = make('section');
  banner.className = 'banner consent';
  banner.lang = words.language;
  banner.dir = words.direction;
  banner.setAttribute('aria-label', reply.title);
  const title = make('h2');
  title.textContent = reply.title;
  const first = reply.first && TO_CLAUDE.has(reply.kind) ? withText('p', reply.first) : undefined;
  if (first) first.className = 'headline';
  banner.append(title, ...(first ? [first] : []), ...asked(reply, read));
  banner.append(...sentences(reply, read).map((text) => withText('p', text)));
  if (GRANTS.has(reply.kind)) banner.append(...details(read));
  banner.append(foot(reply, actions));
  return [style, banner];
}

/** What the link asks for, in at most five lines, worst first. */
function asked({ kind, first }: ConsentReply, { lines }: LinkRead): HTMLElement[] {
  if (!GRANTS.has(kind) || lines.length === 0) return [];
  const list = make('ul');
  list.className = 'asks';
  for (const line of lines) {
    const text = words.ui(`consent.line.${line.kind}`);
    const note = line.unknown ? 'consent.unknown' : 'consent.guess';
    const known = !line.unknown && !line.guess;
    list.append(withText('li', known ? text : words.ui(note, { line: text })));
  }
  return [withText('p', words.ui(heading(kind, first))), list];
}

/** Beside what is known of the connector, the link's list is only what the link asks for. */
function heading(kind: ConsentReply['kind'], first: string) {
  if (!TO_CLAUDE.has(kind)) return 'consent.can.program';
  return first ? 'pause.link' : 'consent.can';
}

/** What else is to be said: to whom, for whom, and what the link does not tell. */
function sentences(reply: ConsentReply, { link, told }: LinkRead): string[] {
  const { kind, note, server, readsOnly } = reply;
  const host = shownHost(link.redirect.host);
  if (kind === 'look-alike') return [wrong(link.redirect.flaw, host)];
  if (kind === 'anthropic') return [words.ui('consent.anthropic.text', { host })];
  return [
    ...(note ? [note] : []),
    ...(kind === 'this-computer' ? [words.ui('consent.this-computer.text')] : []),
    ...(server ? [words.ui('consent.server', { host: shownHost(server) })] : []),
    ...remarksOn(told, kind === 'claude' && readsOnly).map((key) => words.ui(key)),
    ...(kind === 'claude' && host ? [words.ui('consent.host', { host })] : []),
  ];
}

function wrong(flaw: Flaw, host: string): string {
  if (host === '') return words.ui('consent.look-alike.nowhere');
  return words.ui(flaw ? `consent.flaw.${flaw}` : 'consent.look-alike.text', { host });
}

/** The scopes themselves, for those who want to see them. */
function details({ lines }: LinkRead): HTMLElement[] {
  const scopes = [...new Set(lines.flatMap((line) => line.scopes))];
  if (scopes.length === 0) return [];
  const box = make('details');
  const list = make('ul');
  list.className = 'asks';
  list.append(...scopes.map((scope) => withText('li', shown(scope))));
  box.append(withText('summary', words.ui('consent.details')), list);
  return [box];
}

function foot(reply: ConsentReply, { close, open }: Actions): HTMLElement {
  const box = make('div');
  const button = withText('button', words.ui('close'));
  button.className = 'main';
  button.addEventListener('click', (event) => event.isTrusted && close());
  box.append(...lasting(reply, open), button);
  return box;
}

/** What lasts, how to end it, and when to leave: of Claude only where it is Claude that gets something. */
function lasting(reply: ConsentReply, open: Actions['open']): HTMLElement[] {
  const notYou = withText('p', words.ui('consent.not-you'));
  if (reply.kind === 'look-alike' || reply.kind === 'unclear') return [notYou];
  if (!TO_CLAUDE.has(reply.kind)) return [];
  const end = withText('p', words.ui('consent.end', { place: reply.end }));
  if (reply.manage) {
    const to = withText('button', words.ui('connector.manage'));
    to.className = 'out';
    to.addEventListener('click', (event) => event.isTrusted && open(reply.manage));
    end.append(' ', to);
  }
  return [withText('p', words.ui('consent.lasts')), end, notYou];
}

function withText<Name extends 'li' | 'p' | 'button' | 'summary'>(name: Name, text: string) {
  const element = make(name);
  element.textContent = text;
  return element;
}
