import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** An extension of one line: what any content script costs. */
export function emptyExtension(): string {
  return write('empty', { 'content.js': 'void 0;\n' });
}

/** webextension-polyfill and one empty closed shadow host: the least a polite inline extension can do. */
export function yardstick(): string {
  const folder = write('yardstick', {
    'content.js': `const host = document.createElement('yard-stick');
host.attachShadow({ mode: 'closed' });
document.documentElement.append(host);
`,
  });
  copyFileSync(
    resolve('node_modules/webextension-polyfill/dist/browser-polyfill.min.js'),
    join(folder, 'polyfill.js'),
  );
  return folder;
}

function write(name: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  const js = name === 'yardstick' ? ['polyfill.js', 'content.js'] : ['content.js'];
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [{ matches: ['https://claude.ai/*'], js, run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}
