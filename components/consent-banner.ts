import type { AuthorizeLink } from '../lib/connectors/authorize-link';
import { shown, type ConsentLine } from '../lib/connectors/lines';
import { make } from '../lib/dom/make';
import type { ConsentReply } from '../lib/connectors/consent-reply';
import css from './card.css?inline';
import { labelsFrom, type Label } from './labels';

export type Consent = {
  readonly link: AuthorizeLink;
  readonly lines: readonly ConsentLine[];
  readonly readOnly: boolean;
};

/** The banner on a service's consent page: plain DOM, because it comes and goes with one page. */
export function createConsentBanner(
  reply: ConsentReply,
  consent: Consent,
  close: () => void,
): HTMLElement[] {
  const label = labelsFrom(reply.labels);
  const style = make('style');
  style.textContent = css;
  const banner = make('section');
  banner.className = 'banner consent';
  banner.setAttribute('aria-label', reply.title);
  const title = make('h2');
  title.textContent = reply.title;
  banner.append(title, ...asked(reply, consent, label));
  banner.append(...sentences(reply, consent, label).map((text) => withText('p', text)));
  if (reply.kind !== 'look-alike') banner.append(...details(consent, label));
  banner.append(foot(reply, label, close));
  return [style, banner];
}

/** What the link asks for, in at most five lines, worst first. */
function asked({ kind }: ConsentReply, { link, lines }: Consent, label: Label): HTMLElement[] {
  if (kind === 'look-alike' || link.scopeState !== 'listed') return [];
  const list = make('ul');
  for (const line of lines) {
    const note = line.unknown ? 'consent.unknown' : line.guess ? 'consent.guess' : '';
    const item = withText('li', label(`consent.line.${line.kind}`));
    if (note) item.append(` (${label(note)})`);
    list.append(item);
  }
  return [withText('p', label('consent.can')), list];
}

/** What else is to be said: to whom, for whom, and what the link does not tell. */
function sentences({ kind }: ConsentReply, { link, readOnly }: Consent, label: Label): string[] {
  const host = shown(link.redirectHost);
  if (kind === 'look-alike') return [label('consent.look-alike.text', { host })];
  return [
    ...(kind === 'claude-code' ? [label('consent.code.text')] : []),
    ...(link.wholeCompany ? [label('consent.company')] : []),
    ...(link.scopeState === 'listed' ? [] : [label(`consent.${link.scopeState}`)]),
    ...(link.cut ? [label('consent.cut')] : []),
    ...(readOnly ? [label('consent.read-only')] : []),
    ...(kind === 'claude' && host ? [label('consent.host', { host })] : []),
  ];
}

/** The scopes themselves, for those who want to see them. */
function details({ lines }: Consent, label: Label): HTMLElement[] {
  const scopes = [...new Set(lines.flatMap((line) => line.scopes))];
  if (scopes.length === 0) return [];
  const box = make('details');
  const list = make('ul');
  list.append(...scopes.map((scope) => withText('li', shown(scope))));
  box.append(withText('summary', label('consent.details')), list);
  return [box];
}

function foot(reply: ConsentReply, label: Label, close: () => void): HTMLElement {
  const box = make('div');
  const end = withText('p', label('consent.end', { place: reply.end }));
  if (reply.manage) {
    const link = make('a');
    link.href = reply.manage;
    link.target = '_blank';
    link.rel = 'noreferrer';
    link.textContent = label('connector.manage');
    end.append(' ', link);
  }
  const button = withText('button', label('close'));
  button.className = 'main';
  button.addEventListener('click', (event) => event.isTrusted && close());
  const lasting = reply.kind === 'look-alike' ? [] : [withText('p', label('consent.lasts')), end];
  box.append(...lasting, withText('p', label('consent.not-you')), button);
  return box;
}

function withText<Name extends 'li' | 'p' | 'button' | 'summary'>(name: Name, text: string) {
  const element = make(name);
  element.textContent = text;
  return element;
}
