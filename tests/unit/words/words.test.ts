import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesOf, type Locale } from '../../../lib/words/messages';
import { wordsFrom } from '../../../lib/words/words';

/** Words as the browser would answer from a language's files. */
function speak(tag: string, locale: Locale) {
  const messages = messagesOf(tag, locale);
  return wordsFrom((name) => (messages[name]?.message ?? '').replaceAll('$$', '$'));
}

describe('words', () => {
  it('fill places, leave others standing, and show the key of what nobody wrote', () => {
    const words = speak('en', { hints: { 'a.b-c': 'be {x} {y}, $1' } });
    expect(words.of('hints', 'a.b-c', { x: '$& {y}' })).toBe('be $& {y} {y}, $1');
    expect(words.of('hints', 'c')).toBe('hints.c');
  });

  it('form plurals as the language does', () => {
    const forms = { one: '{count} plik', few: '{count} pliki', other: '{count} pliku' };
    const polish = speak('pl', { hints: { n: { ...forms, many: '{count} plików' } } });
    const said = [1, 3, 5, 1.5].map((count) => polish.of('hints', 'n', { count }));
    expect(said).toEqual(['1 plik', '3 pliki', '5 plików', '1.5 pliku']);
    const japanese = speak('ja', { hints: { n: { other: '{count} 件' } } });
    expect(japanese.of('hints', 'n', { count: 1 })).toBe('1 件');
  });

  it('write dates and lists in their own language', () => {
    const german = speak('de', {});
    expect(german.day('2026-10-05')).toBe('05.10.2026');
    expect(german.day('soon')).toBe('soon');
    expect(german.list(['a', 'b', 'c'], 'disjunction')).toBe('a, b oder c');
  });

  it('keep names of another direction together, where the language runs from right to left', () => {
    const hebrew = speak('he', { hints: { a: '{x} ב-{count}' } });
    expect(hebrew.direction).toBe('rtl');
    expect(hebrew.of('hints', 'a', { x: 'mcp.example', count: 2 })).toBe(
      '\u2068mcp.example\u2069 ב-2',
    );
    expect(speak('pt-BR', {}).direction).toBe('ltr');
  });
});

describe('messages', () => {
  it('are refused where two texts would have one name', () => {
    expect(() => messagesOf('en', { ui: { 'a.b': '', 'a-b': '' } })).toThrow(
      /ui\.a-b and ui\.a\.b/,
    );
    expect(() => messagesOf('en', { ui: { a: '', A: '' } })).toThrow(/both/);
    expect(() => messagesOf('en', { ui: { ü: '' } })).toThrow(/no name/);
  });

  it('carry any text whole', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(speak('en', { hints: { a: text } }).of('hints', 'a')).toBe(text);
      }),
    );
  });
});
