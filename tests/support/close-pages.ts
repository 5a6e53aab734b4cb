import { QUIET, type Browser } from './extension.ts';

/** A page that is on its way elsewhere may never answer that it closed; in milliseconds. */
const PATIENCE = 5000;

/** Closes every page but the first, which keeps the browser open, and the one that is asked. */
export async function closePages({ context }: Browser): Promise<void> {
  for (const page of context.pages().slice(1)) {
    if (page.url() === QUIET) continue;
    await Promise.race([
      page.close(),
      new Promise((resolve) => {
        setTimeout(resolve, PATIENCE);
      }),
    ]);
  }
}
