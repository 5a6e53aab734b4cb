import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../browser/find.ts';
import { CHAT } from '../site/pages.ts';
import { launch } from '../support/extension.ts';
import { LINE, openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';

describe.skipIf(process.platform === 'win32')('a browser that ignores switches', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'privacy-hints-wrapper-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A browser to which some switches are never given. */
  function without(...switches: string[]): string {
    const path = join(folder, `browser-${switches.length}`);
    writeFileSync(
      path,
      `#!/bin/sh
for arg do
  shift
  case $arg in
    ${switches.join('|')}) ;;
    *) set -- "$@" "$arg" ;;
  esac
done
exec '${findBrowser()}' "$@"
`,
    );
    chmodSync(path, 0o755);
    return path;
  }
  const BRANDED = ['--load-extension=*', '--disable-extensions-except=*'];

  it('gets the extension over the pipe, as branded Chrome and Edge must', async () => {
    const browser = await launch({ executable: without(...BRANDED) });
    try {
      const faced = await openFaced(browser, CHAT);
      expect(await until(() => faced.read<string>(LINE), 'the line')).toMatch(/^Chat/);
      expect((await browser.toolbar(faced.page)).badge).toBe('↑');
    } finally {
      await browser.close();
    }
  });

  it('is named in one line where it does not start', async () => {
    const path = join(folder, 'no-browser');
    writeFileSync(path, '#!/bin/sh\nexit 3\n');
    chmodSync(path, 0o755);
    expect(await failureOf({ executable: path })).toMatch(/^\S+no-browser does not start: .+$/);
  });

  it('says in one line why it takes no extension at all', async () => {
    writeFileSync(join(folder, 'manifest.json'), '{ "manifest_version": 3, "name": "no version" }');
    expect(await failureOf({ extensions: [folder] })).toMatch(
      /^This browser takes no.*version.*$/i,
    );
  });
});

async function failureOf(wanted: Parameters<typeof launch>[0]): Promise<string> {
  try {
    await (await launch(wanted)).close();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
