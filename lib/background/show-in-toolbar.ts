import { browser } from '../browser';
import { toolbarOf } from '../toolbar';
import type { View } from '../view';

/** Puts a page's answer on the toolbar button of its tab. A tab that closed meanwhile is no error. */
export async function showInToolbar(view: View, tabId: number): Promise<void> {
  const { text, colour, title } = toolbarOf(view);
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title }),
  ]);
}
