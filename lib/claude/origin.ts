/** Where Claude is: everything of it that runs in a browser tab. */
export const ORIGIN = 'https://claude.ai';
export const SITE = `${ORIGIN}/`;
/** The same as a match pattern of the browser. */
export const SITE_PATTERN = `${SITE}*`;
