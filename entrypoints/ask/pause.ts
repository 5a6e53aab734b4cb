import type { ConnectorView } from '../../lib/connectors/says';
import type { FacesReply } from '../../lib/messages/replies';
import type { AskActions } from '../../lib/page/faces';
import { button, element } from '../../lib/page/element';
import { make } from '../../lib/page/make';
import { words } from '../../lib/words';
import { abilities, advice, fold, reading, rows } from './parts';

type Asking = { readonly goOn: () => void; readonly cancel: () => void };

/**
 * The held Connect: read what Claude will be able to do, then go on. Not going on is the obvious choice, and Escape does
 * it. A modal dialog, so that it stands above whatever the site shows and can be used beside it.
 */
export function pause(
  { connecting }: FacesReply,
  connector: ConnectorView,
  actions: AskActions,
  { goOn, cancel }: Asking,
): HTMLDialogElement {
  const title = element('h2', '', words.ui('banner.title', { name: connector.name }));
  title.id = 'pause-title';
  const box = make('input');
  box.type = 'checkbox';
  const goes = button('second', words.ui('pause.continue'), goOn);
  goes.disabled = true;
  const help = element('span', 'checked', words.ui('pause.help'));
  box.addEventListener('click', (event) => {
    // A page that presses our box by script is not heard.
    if (!event.isTrusted) return event.preventDefault();
    goes.disabled = !box.checked;
    help.hidden = box.checked;
    return undefined;
  });
  const made = element('dialog', 'banner pause', [
    element('div', 'said', [
      title,
      ...abilities(connector),
      ...reading(connector),
      ...advice(connecting),
      rows(connecting),
      fold(connecting, connector, actions),
    ]),
    element('div', 'decide', [
      element('label', '', [box, element('span', '', words.ui('pause.read'))]),
      element('p', 'row', [button('main', words.ui('pause.cancel'), cancel), goes, help]),
      element('p', 'checked', words.ui('not-anthropic')),
    ]),
  ]);
  made.setAttribute('aria-labelledby', title.id);
  // What is typed here is not for the site.
  made.addEventListener('keydown', (event) => event.stopPropagation());
  made.addEventListener('cancel', (event) => {
    event.preventDefault();
    cancel();
  });
  return made;
}
