/** The files every claude.ai page runs, in this order: the second uses what the first leaves (`lib/page/later.ts`). */
export const PAGE_SCRIPTS = ['/later.js', '/claude.js'] as const;
