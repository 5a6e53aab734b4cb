import type { Browser } from './extension.ts';

/** A page that is on its way elsewhere may never answer that it closed; in milliseconds. */
const PATIENCE = 5000;

/** Closes every page but the first, which keeps the browser open. */
export async function closePages({ context }: Browser): Promise<void> {
  for (const page of context.pages().slice(1))
    await Promise.race([
      page.close(),
      new Promise((resolve) => {
        setTimeout(resolve, PATIENCE);
      }),
    ]);
}
