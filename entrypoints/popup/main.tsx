import { createRoot } from 'react-dom/client';
import { browser } from '../../lib/browser';
import { followTab, tabOf } from '../../lib/popup/follow-tab';
import { createAnswerStore } from '../../lib/state/answer';
import { createSettingsStore } from '../../lib/state/settings';
import { faceLocale, faceWords } from '../../lib/words';
import { Popup } from './popup';

const answers = createAnswerStore();
const settings = createSettingsStore();
const language = browser.i18n.getUILanguage();
document.documentElement.lang = faceLocale(language);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Popup answers={answers} settings={settings} words={faceWords(language)} />,
  );
void followTab(tabOf(location.search), answers);
