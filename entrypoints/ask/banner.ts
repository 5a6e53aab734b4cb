import type { FacesReply } from '../../lib/messages/replies';
import type { AskActions } from '../../lib/page/faces';
import { button, element } from '../../lib/page/element';
import { words } from '../../lib/words';
import { advice, fold, reading, rows, standing } from './parts';

/** Shown before a connector is authorised: what it can do, how to keep the reins, and the six answers. */
export function banner(
  { view, connector, connecting }: FacesReply,
  actions: AskActions,
): HTMLElement {
  const title = words.ui('banner.title', { name: connector?.name ?? words.ui('connector.this') });
  const made = element('section', 'banner bar', [
    element('div', 'said', [
      element('h2', '', title),
      ...(connector
        ? [
            element('p', 'headline', connector.can),
            ...(connector.note ? [element('p', '', connector.note)] : []),
            ...standing(connector),
            ...reading(connector),
          ]
        : []),
      ...advice(view),
      rows(connecting),
      fold(connecting, connector, actions),
    ]),
    element('div', 'decide', [
      element('p', 'row', [
        button('main', words.ui('banner.dismiss'), actions.dismiss),
        connector?.askable
          ? button('link', words.ui('consent.explain'), () => actions.explain(connector.askable))
          : undefined,
      ]),
      element('p', 'checked', words.ui('not-anthropic')),
    ]),
  ]);
  made.setAttribute('aria-label', title);
  return made;
}
