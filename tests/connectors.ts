// `npm run connectors`: checks the rows of connectors and prints what whoever keeps them must look at.
import { readRows } from '../lib/connectors/directory/assemble.ts';
import { reportOnRows } from '../lib/connectors/directory/report.ts';

const { counts, ...lists } = reportOnRows(readRows(), new Date().toISOString().slice(0, 10));
for (const [what, count] of Object.entries(counts))
  console.log(`${String(count).padStart(4)} ${what}`);

const TITLES: Record<keyof typeof lists, string> = {
  stale: 'Not read again for nine months, oldest first',
  thin: 'Nothing sound says what they can do',
  contradicting: 'One source saw the whole list, another says more',
  sourceless: 'Resting in part on a copy without an address',
  unseen: 'Hardly to be recognised: no server, consent page or name in Claude’s directory',
};
for (const [list, title] of Object.entries(TITLES)) {
  const lines = lists[list as keyof typeof lists];
  console.log(`\n${title} (${lines.length})\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
