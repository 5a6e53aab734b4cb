import { messagesOf } from '../../lib/words/messages.ts';
import { readLocale } from '../../lib/words/read-locales.ts';
import { wordsFrom, type Words } from '../../lib/words/words.ts';

const messages = messagesOf('en', readLocale('en'));

/** English, from the files a build is made of. */
export const english: Words = wordsFrom((name) =>
  (messages[name]?.message ?? '').replaceAll('$$', '$'),
);
