import { toRows } from '../csv';
import type { CitedSource } from '../../../../lib/policy/schema';

/** A one-page assessment for a compliance folder, in the words of the person's language. */
export type Assessment = {
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly plan: string;
  readonly headings: Readonly<
    Record<'plan' | 'surfaces' | 'controls' | 'gaps' | 'sources' | 'checked' | 'none', string>
  >;
  readonly surfaces: readonly {
    readonly name: string;
    readonly facts: readonly (readonly [row: string, text: string])[];
  }[];
  readonly controls: readonly (readonly [name: string, value: string])[];
  readonly gaps: readonly string[];
  readonly sources: readonly CitedSource[];
};

/** As Markdown. */
export function toMarkdown(one: Assessment): string {
  const list = (items: readonly string[]) =>
    items.length > 0 ? items.map((item) => `- ${item}`) : [`- ${one.headings.none}`];
  return [
    `# ${plain(one.title)}`,
    '',
    `${one.headings.checked}: ${one.date}  `,
    `${one.headings.plan}: ${plain(one.plan)}`,
    '',
    `## ${one.headings.surfaces}`,
    '',
    ...list(
      one.surfaces.flatMap(({ name, facts }) =>
        facts.map(([row, text]) => `**${plain(name)}**, ${plain(row)}: ${plain(text)}`),
      ),
    ),
    '',
    `## ${one.headings.controls}`,
    '',
    ...list(one.controls.map(([name, value]) => `${plain(name)}: ${plain(value)}`)),
    '',
    `## ${one.headings.gaps}`,
    '',
    ...list(one.gaps.map(plain)),
    '',
    `## ${one.headings.sources}`,
    '',
    ...list(
      one.sources.map(
        ({ title, publisher, address, date, grade }) =>
          `${plain(title)} (${plain(publisher)}, ${date}, ${grade})${address ? ` <${address}>` : ''}`,
      ),
    ),
    '',
  ].join('\n');
}

/** As CSV (RFC 4180): section, name, row, text. */
export function toCsv(one: Assessment): string {
  const rows: string[][] = [
    ['section', 'name', 'row', 'text'],
    ['date', '', '', one.date],
    ['plan', '', '', one.plan],
    ...one.surfaces.flatMap(({ name, facts }) =>
      facts.map(([row, text]) => ['surface', name, row, text]),
    ),
    ...one.controls.map(([name, value]) => ['control', name, '', value]),
    ...one.gaps.map((gap) => ['gap', '', '', gap]),
    ...one.sources.map(({ title, publisher, address, date, grade }) => [
      'source',
      title,
      `${date}, ${grade}`,
      address ?? publisher,
    ]),
  ];
  return toRows(rows);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]#|]/g, '\\$&');
}
