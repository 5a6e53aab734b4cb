import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageFaces } from './page-faces';
import css from '../../components/in-page.css?inline';
import { words } from '../../lib/words';
import { offerFaces } from '../../lib/page/faces';

/** Card and banner, fetched into a page the first time one of them opens. */
export default defineUnlistedScript(() => {
  offerFaces((container, store, actions) => {
    const style = document.createElement('style');
    style.textContent = css;
    container.before(style);
    container.lang = words.language;
    container.dir = words.direction;
    createRoot(container).render(<PageFaces store={store} actions={actions} />);
  });
});
