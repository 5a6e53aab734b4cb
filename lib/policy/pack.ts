import data from 'virtual:fact-pack';
import { hintPack } from './hint-pack';
import { joined } from './parts';
import type { Pack } from './schema';

/**
 * The pack that ships. It is not parsed again at run time: the build refuses one that does not parse
 * (lib/policy/assemble.ts), so the cost of zod stays out of a page's start.
 */
export const pack: Pack = joined(hintPack, data);
