import { browser } from '../../lib/browser';
import type { SurfaceId } from '../../lib/observation';
import { words } from '../../lib/words';
import { iconFor } from './icon';
import { toolbarOf } from './toolbar';
import type { View } from '../../lib/answer/view';
import { isCurrent, isOvertaken, type Moment } from './moments';

/** What each tab's button speaks of, as far as this worker knows. */
const speaksOf = new Map<number, SurfaceId>();

/**
 * Puts a page's answer on the toolbar button of its tab, where the tab still shows that page. The browser has no way to
 * do both in one step, so it is asked again afterwards. A tab that closed meanwhile is no error.
 * @returns whether it stands there.
 */
export async function showInToolbar(view: View, moment: Moment): Promise<boolean> {
  if (!(await isCurrent(moment))) return false;
  const { tabId } = moment;
  const { text, colour, title, known } = toolbarOf(view, words);
  const { action } = browser;
  speaksOf.set(tabId, view.surface);
  await tryAll([
    () => action.setBadgeText({ tabId, text }),
    () => action.setBadgeBackgroundColor({ tabId, color: colour }),
    () => action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    () => action.setTitle({ tabId, title }),
    () => setIcon(tabId, known),
  ]);
  if (await isCurrent(moment)) return true;
  if (!isOvertaken(moment)) await blank(tabId);
  return false;
}

/**
 * Takes back at once what was said of another surface: the answer for this one may be slow. Where it is not known what
 * was said, only incognito may stand, because nothing comforts more.
 */
export function takeBack(tabId: number, surface: SurfaceId): void {
  const said = speaksOf.get(tabId);
  if (said === surface || (said === undefined && surface === 'incognito')) return;
  void blank(tabId);
}

/** Says on a tab's button what is not about what the page shows. */
export async function sayInToolbar(tabId: number, text: string, title: string): Promise<void> {
  speaksOf.delete(tabId);
  const { action } = browser;
  await tryAll([
    () => action.setBadgeText({ tabId, text }),
    () => action.setTitle({ tabId, title }),
    () => setIcon(tabId, text !== ''),
  ]);
}

async function setIcon(tabId: number, says: boolean): Promise<void> {
  const imageData = iconFor(says ? 'says' : 'rests');
  if (imageData) await browser.action.setIcon({ tabId, imageData });
}

/** Does each, whatever becomes of the others: a browser may lack one (Safari the text's colour) or refuse it. */
async function tryAll(acts: readonly (() => Promise<void>)[]): Promise<void> {
  await Promise.allSettled(acts.map(async (act) => act()));
}

/** Without a word of ours: the button's own name, and no badge. */
function blank(tabId: number): Promise<void> {
  return sayInToolbar(tabId, '', browser.runtime.getManifest().name);
}
