import { expect, it } from 'vitest';
import { bestLocale, wordsOf } from '../../lib/i18n';

it('falls back to the other language, and shows the key of what nobody wrote', () => {
  const words = wordsOf({ ui: { a: 'ah' } }, 'de', { ui: { b: 'be {x}' } });
  expect(words('ui', 'a')).toBe('ah');
  expect(words('ui', 'b', { x: '$&' })).toBe('be $&');
  expect(words('ui', 'c')).toBe('ui.c');
});

it('forms plurals as the language does', () => {
  const words = wordsOf({ ui: { n: { one: '{count} file', other: '{count} files' } } }, 'en');
  expect(words('ui', 'n', { count: 1 })).toBe('1 file');
  expect(words('ui', 'n', { count: 0 })).toBe('0 files');
});

it('finds the nearest language', () => {
  expect(bestLocale('de-AT', ['en', 'de'])).toBe('de');
  expect(bestLocale('pt-BR', ['en', 'pt', 'pt-BR'])).toBe('pt-BR');
  expect(bestLocale('xx', ['en'])).toBe('en');
});
