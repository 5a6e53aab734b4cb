import { createRoot } from 'react-dom/client';
import { browser } from '../../lib/browser';
import { faceLocale, faceWords } from '../../lib/words';
import { Welcome } from './welcome';

const language = browser.i18n.getUILanguage();
document.documentElement.lang = faceLocale(language);

const root = document.getElementById('root');
if (root) createRoot(root).render(<Welcome words={faceWords(language)} />);
