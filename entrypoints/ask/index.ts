import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/in-page.css?inline';
import { element } from '../../lib/page/element';
import { offerAsk } from '../../lib/page/faces';
import { words } from '../../lib/words';
import { askFirst } from './ask-first';
import { banner } from './banner';
import { pause } from './pause';

/**
 * What comes before a connector: the banner, and the pause of a held Connect. Fetched into a page when there is one to be
 * connected. Plain DOM, because it comes unasked.
 */
export default defineUnlistedScript(() => {
  offerAsk((container, host, store, actions, signal) => {
    container.before(element('style', '', css));
    container.lang = words.language;
    container.dir = words.direction;
    const asking = askFirst(host, store, signal);
    let shown: HTMLElement | undefined;
    let last = '';
    store.subscribe(({ answer, banner: wanted, pause: held }) => {
      // What is read, ticked or unfolded stays as it is while nothing else is to be said.
      const now = answer && (held || wanted) ? JSON.stringify(held ?? answer) : '';
      if (now === last) return;
      last = now;
      shown?.remove();
      shown = undefined;
      if (!answer) return;
      if (held) shown = pause(answer, held, actions, asking);
      else if (wanted) shown = banner(answer, actions);
      if (shown) container.append(shown);
      // Out of the page there is no modal dialog; that it is not seen is found out right after.
      if (shown instanceof HTMLDialogElement && shown.isConnected) {
        shown.showModal();
        // The user pressed Connect, so focus may follow to the answer.
        shown.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
      }
    });
    return asking.ask;
  });
});
