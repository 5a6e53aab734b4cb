// `npm run scopes -- <file>`: classifies a list, one `provider<TAB>scope` a line.
import { readFileSync } from 'node:fs';
import table from '../lib/connectors/scopes/scopes.json' with { type: 'json' };
import { classify, strongest } from '../lib/connectors/scopes/classify.ts';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run scopes -- <file with lines of provider, tab, scope>');
  process.exit(2);
}
for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
  const [provider, scope] = line.split('\t');
  if (!provider || !scope) continue;
  const { classes, effect, basis } = classify(table, provider, scope);
  console.log([provider, scope, strongest(classes) ?? 'unknown', effect, basis].join('\t'));
}
