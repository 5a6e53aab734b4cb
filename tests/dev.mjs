// `npm run dev`, runnable by the system's own Node: installs what is missing, then builds, opens and follows changes.
import { bootstrap, run } from './bootstrap.mjs';

const wanted = process.argv.slice(2);
bootstrap(wanted);
process.exitCode = run('node', ['tests/tour/dev.ts', ...wanted]);
