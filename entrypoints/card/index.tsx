import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/in-page.css?inline';
import { offerCard } from '../../lib/page/faces';
import { words } from '../../lib/words';
import { OpenCard } from './open-card';

/** The card, fetched into a page the first time the user opens it. */
export default defineUnlistedScript(() => {
  offerCard((container, store, actions) => {
    const style = document.createElement('style');
    style.textContent = css;
    container.before(style);
    container.lang = words.language;
    container.dir = words.direction;
    createRoot(container).render(<OpenCard store={store} actions={actions} />);
  });
});
