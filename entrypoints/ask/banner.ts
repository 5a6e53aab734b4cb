import type { FacesReply } from '../../lib/messages/replies';
import type { AskActions } from '../../lib/page/faces';
import { button, element } from '../../lib/page/element';
import { words } from '../../lib/words';
import { advice, fold, rows } from './parts';

/** Shown before a connector is authorised: what it can do, how to keep the reins, and the six answers. */
export function banner(
  { view, connector, connecting }: FacesReply,
  actions: AskActions,
): HTMLElement {
  const title = words.ui('banner.title', { name: connector?.name ?? words.ui('connector.this') });
  const made = element('section', 'banner', [
    element('h2', '', title),
    ...(connector ? [element('p', 'headline', connector.can)] : []),
    ...advice(view),
    rows(connecting),
    element('p', 'row', [
      button('main', words.ui('banner.dismiss'), actions.dismiss),
      connector?.askable
        ? button('link', words.ui('consent.explain'), () => actions.explain(connector.askable))
        : undefined,
    ]),
    element('footer', '', [
      element('span', '', words.ui('not-anthropic')),
      fold(connecting, connector, actions),
    ]),
  ]);
  made.setAttribute('aria-label', title);
  return made;
}
