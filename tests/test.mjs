// `npm test`, runnable by the system's own Node: installs what is missing, then hands over to the project's.
import { bootstrap, run } from './bootstrap.mjs';

bootstrap({ browser: true });
process.exitCode = run('node', ['tests/run.ts', ...process.argv.slice(2)]);
