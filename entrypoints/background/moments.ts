import { browser } from '../../lib/browser';
import { markOf } from '../../lib/claude/address';

/** Which document of a tab said something, and which of its reports that was: the moment an answer belongs to. */
export type Moment = {
  readonly tabId: number;
  /** Made up by the document, new for each. */
  readonly doc: string;
  /** Counts the document's reports, from 1. */
  readonly number: number;
  /** Stands for the address the document had then: the browser tells senders by the one they began with. */
  readonly mark: number;
};

/** The newest moment of each tab. A new worker starts anew: the answers of the old one went with it. */
const newest = new Map<number, Moment>();

/**
 * Takes a report.
 * @returns false where a later one of the same document was taken already.
 */
export function begins(moment: Moment): boolean {
  const before = newest.get(moment.tabId);
  if (before?.doc === moment.doc && moment.number < before.number) return false;
  newest.set(moment.tabId, moment);
  return true;
}

/** Whether something newer was heard of the tab: then that is answered, and this is nobody's business any more. */
export function isOvertaken(moment: Moment): boolean {
  return newest.get(moment.tabId) !== moment;
}

/** Whether nothing newer was heard of the tab, and the tab still shows that page. */
export async function isCurrent(moment: Moment): Promise<boolean> {
  if (isOvertaken(moment)) return false;
  try {
    const { url } = await browser.tabs.get(moment.tabId);
    // Without the site's permission a tab has no `url`: then it shows another site, or we may not say.
    const shown = url !== undefined && markOf(url) === moment.mark;
    return shown && !isOvertaken(moment);
  } catch {
    return false;
  }
}
