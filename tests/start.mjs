// `npm start`, runnable by the system's own Node: installs what is missing, builds, opens the tour.
import { bootstrap, run } from './bootstrap.mjs';

const wanted = process.argv.slice(2);
bootstrap(wanted);
const built = run('wxt', ['build']);
process.exitCode = built || run('node', ['tests/tour/tour.ts', ...wanted]);
