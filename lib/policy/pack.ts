import data from 'virtual:pack';
import type { Pack } from './schema';

/**
 * The pack that ships. It is not parsed again at run time: the build refuses one that does not parse
 * (lib/policy/assemble.ts), so the cost of zod stays out of the service worker's start.
 */
export const pack: Pack = data;
