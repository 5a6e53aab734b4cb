import { browser } from '../../lib/browser';
import { directory } from '../../lib/connectors/directory/directory';
import { hintPack } from '../../lib/policy/hint-pack';
import { overlayLinks } from '../../lib/policy/overlay';
import { loadManaged, loadSettings } from '../../lib/settings/store';

const OURS: ReadonlySet<string | null> = new Set([
  ...hintPack.sources.map(({ address }) => address),
  ...hintPack.actions.map(({ address }) => address),
  ...directory.flatMap(({ manage, from, reading }) => [
    manage,
    from?.source ?? null,
    reading?.source ?? null,
  ]),
]);

/**
 * Opens an address that a face in a page offers. A face there holds no link: the page could make the browser fetch it.
 * Only addresses we or the user's organisation wrote are opened, whatever a page may send.
 */
export async function openAddress(address: string): Promise<void> {
  if (!OURS.has(address)) {
    const [{ settings }, managed] = await Promise.all([loadSettings(), loadManaged()]);
    if (!overlayLinks(managed.overlay ?? settings.overlay).includes(address)) return;
  }
  await browser.tabs.create({ url: address });
}
