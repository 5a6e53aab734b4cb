import type { Values } from '../lib/i18n';

/** Text of a control by its key in `ui.json`. */
export type Label = (key: string, values?: Values) => string;

/** Labels from texts that were looked up elsewhere. */
export function labelsFrom(texts: Readonly<Record<string, string>>): Label {
  return (key, values = {}) =>
    (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
}

/** A date as people of this language write it; what is no date stays as it is. */
export function day(iso: string, locale?: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}
