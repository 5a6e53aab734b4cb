// `npm run sequences`: the tests that try things by chance, many more times than `npm test` has patience for.
import { bootstrap, run } from './bootstrap.mjs';

bootstrap([]);
process.env.SEQUENCES ??= '200';
process.env.PAUSES ??= '50';
const tests = ['tests/e2e/sequences.test.ts', 'tests/e2e/pause-setups.test.ts'];
process.exitCode =
  run('wxt', ['build']) ||
  run('vitest', ['run', '--config=tests/vitest.config.ts', '--project=e2e', ...tests]);
