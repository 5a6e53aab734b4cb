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
