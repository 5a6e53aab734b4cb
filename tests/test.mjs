// `npm test`, runnable by the system's own Node: installs what is missing, then hands over to the project's.
import { bootstrap, run } from './bootstrap.mjs';

const suites = process.argv.slice(2);
const all = suites.length === 0;
const wanted = [
  ...(all || suites.includes('e2e') ? ['--screen'] : []),
  ...(all || suites.includes('firefox') ? ['--firefox'] : []),
];
bootstrap(wanted.length > 0 ? wanted : undefined);
process.exitCode = run('node', ['tests/run.ts', ...suites]);
