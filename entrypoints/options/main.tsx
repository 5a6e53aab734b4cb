import { createRoot } from 'react-dom/client';
import { browser } from '../../lib/browser';
import { referenceWords } from '../../lib/reference-words';
import { SURFACES } from '../../lib/observation';
import { createSettingsStore } from '../../lib/state/settings';
import { faceLocale, faceWords } from '../../lib/words';
import { Options } from './options';

const language = browser.i18n.getUILanguage();
document.documentElement.lang = faceLocale(language);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Options
      settings={createSettingsStore()}
      words={faceWords(language)}
      facts={referenceWords(language)}
      wanted={new URLSearchParams(location.search).get('connector') ?? ''}
      locale={faceLocale(language)}
      from={SURFACES.find((one) => one === new URLSearchParams(location.search).get('from'))}
    />,
  );
