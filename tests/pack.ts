// `npm run pack`: checks the pack and prints what whoever keeps it must look at.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { assemblePack } from '../lib/policy/assemble.ts';
import { packJsonSchema } from '../lib/policy/json-schema.ts';
import { reportOn } from '../lib/policy/report.ts';

const today = new Date().toISOString().slice(0, 10);
const pack = assemblePack();
const SCHEMA = 'lib/policy/pack.schema.json';
writeFileSync(SCHEMA, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
// The formatter has a shape of its own for short lists.
execFileSync('oxfmt', [SCHEMA], { shell: process.platform === 'win32' });
// For whoever uses the data: the one file its schema describes.
mkdirSync('.output', { recursive: true });
writeFileSync('.output/pack.json', `${JSON.stringify(pack, null, 2)}\n`);
const { due, single, weak, idleSources, guide, verdicts } = reportOn(pack, today);

const list = (title: string, lines: readonly string[]) =>
  console.log(`\n${title} (${lines.length})\n${lines.map((line) => `  ${line}`).join('\n')}`);
const late = due.filter(({ left }) => left < 0);
console.log(
  `pack of ${pack.date}: ${pack.statements.length} statements, ${pack.sources.length} sources`,
);
list(
  'Past their date, longest first',
  late.map(({ id, on, left }) => `${on}  ${-left} days  ${id}`),
);
list(
  'Due within 30 days, soonest first',
  due
    .filter(({ left }) => left >= 0 && left <= 30)
    .map(({ id, on, left }) => `${on}  in ${left} days  ${id}`),
);
list('Resting on grade C alone', weak);
list('Resting on a single source', single);
list('Sources no statement uses', idleSources);
console.log(
  `\nThe guide's ${guide.claims} claims are ${guide.pastBy} days past their date.\nVerdicts: ${Object.entries(
    verdicts,
  )
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(', ')}`,
);
