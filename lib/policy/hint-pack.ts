import data from 'virtual:hint-pack';
import type { HintPack } from './parts';

/** What hints rest on, of the pack that ships: the one copy that worker and pages share. */
export const hintPack: HintPack = data;
