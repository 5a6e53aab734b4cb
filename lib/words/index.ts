import { native } from '../browser/native';
import { wordsFrom } from './words';

export type { Words } from './words';
export type { UiKey } from './sections';

/** The words of the browser's language, else of English: the browser keeps them and chooses. */
export const words = wordsFrom((name) => native()?.i18n?.getMessage(name) ?? '');
