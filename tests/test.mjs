// `npm test`, runnable by the system's own Node: installs what is missing, then hands over to the project's.
import { bootstrap, run } from './bootstrap.mjs';

const suites = process.argv.slice(2);
const browser = suites.length === 0 || suites.includes('e2e');
bootstrap(browser ? ['--screen'] : undefined);
process.exitCode = run('node', ['tests/run.ts', ...suites]);
