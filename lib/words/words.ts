import { EMPTY, nameOf } from './message-name.ts';
import type { Section, UiKey } from './sections.ts';

type Values = Readonly<Record<string, string | number>>;
/** A text by the name it has in `_locales`; empty where there is none. */
type Ask = (name: string) => string;

/** The texts of one language, and how that language writes dates, lists and numbers of things. */
export type Words = {
  /** BCP 47 tag of the language the texts are in, which need not be the browser's. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A text of the interface. */
  ui(key: UiKey, values?: Values): string;
  /** A text that data names. One that nobody wrote is an error of ours: it shows as its key. */
  of(section: Section, key: string, values?: Values): string;
  /** The same for a text that need not be there: then it is empty. */
  optional(section: Section, key: string): string;
  list(items: readonly string[], type?: Intl.ListFormatType): string;
  /** A date as people of this language write it; what is no date stays as it is. */
  day(iso: string): string;
};

/** Signs that keep a name of the other direction from turning the sentence round it. */
const ISOLATE = ['\u2068', '\u2069'] as const;

/**
 * Words from where texts are kept.
 * @param ask is asked when a text is wanted, and never before.
 */
export function wordsFrom(ask: Ask): Words {
  let plurals: Intl.PluralRules | undefined;
  const language = () => ask('language') || 'en';
  const direction = () => (ask('direction') === 'rtl' ? 'rtl' : 'ltr');
  const form = (values: Values) => {
    plurals ??= new Intl.PluralRules(language());
    return plurals.select(Number(values['count']));
  };
  const fill = (text: string, values: Values) => {
    const [open, close] = direction() === 'rtl' ? ISOLATE : ['', ''];
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'string' ? open + value + close : String(value);
    });
  };
  const of = (section: Section, key: string, values?: Values): string => {
    const name = nameOf(section, key);
    const text =
      ask(name) ||
      (values && 'count' in values && ask(nameOf(section, key, form(values)))) ||
      ask(nameOf(section, key, 'other')) ||
      `${section}.${key}`;
    if (text === EMPTY) return '';
    return values && text.includes('{') ? fill(text, values) : text;
  };
  return {
    get language() {
      return language();
    },
    get direction() {
      return direction();
    },
    ui: (key, values) => of('ui', key, values),
    of,
    optional(section, key) {
      const text = ask(nameOf(section, key));
      return text === EMPTY ? '' : text;
    },
    list: (items, type = 'unit') =>
      new Intl.ListFormat(language(), { type, style: 'short' }).format(items),
    day(iso) {
      const time = Date.parse(iso);
      if (Number.isNaN(time)) return iso;
      return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
        time,
      );
    },
  };
}
