import data from './pack.json';
import type { Pack } from './schema';

/**
 * The pack that ships. It is not parsed again at run time: the build refuses one that does not parse
 * (wxt.config.ts), so the cost of zod stays out of the service worker's start.
 */
export const pack = data as unknown as Pack;
