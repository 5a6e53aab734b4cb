import data from 'virtual:pack';
import type { HintPack } from './parts';

/** What hints rest on, of the pack that ships: no program holds less, the worker holds no more. */
export const hintPack: HintPack = data;
