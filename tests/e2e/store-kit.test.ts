import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeStoreKit } from '../tour/store.ts';

/** Width and height as the header of a PNG says them. */
function sizeOf(path: string): string {
  const bytes = readFileSync(path);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

it('makes every picture the stores ask for, in their sizes', async () => {
  const out = mkdtempSync(join(tmpdir(), 'privacy-hints-store-'));
  await takeStoreKit(out);
  const sizes = Object.fromEntries(readdirSync(out).map((file) => [file, sizeOf(join(out, file))]));
  rmSync(out, { recursive: true });
  const shots = ['banner', 'card', 'pause', 'popup', 'reference'].flatMap((name) => [
    [`${name}-dark.png`, '1280x800'],
    [`${name}-light.png`, '1280x800'],
  ]);
  expect(sizes).toEqual({
    ...Object.fromEntries(shots),
    'logo.png': '300x300',
    'tile-large.png': '1400x560',
    'tile-small.png': '440x280',
  });
});
