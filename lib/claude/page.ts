import type { Facts, Plan } from '../observation';
import type { Address } from './address';
import type { Section } from './sections';

/** Anchors that decide, beside the address, which part of Claude a page is. */
export const DECIDING = [
  'incognitoFrame',
  'savedChatMenu',
  'coworkSegment',
  'chatSegment',
] as const;
export type Deciding = (typeof DECIDING)[number];

/**
 * What was read of a page: plain data, so that whoever has to know what it shows can be told. Beside the address only
 * booleans, a small count and known words.
 */
export type Page = {
  readonly address: Address;
  /** Those that are there; the menu of a saved chat is looked for beside the incognito key only. */
  readonly anchors: readonly Deciding[];
  /** Test id of the open settings section. */
  readonly section: Section | '';
  readonly attachments: number;
  readonly approval: boolean;
  readonly plan: Plan;
  readonly connectCard: boolean;
  /** Claude's id of the server a connect card in the conversation offers; empty where there is none. */
  readonly connector: string;
  readonly frontEnd: Facts['frontEnd'];
};

/**
 * Says whether two readings are of one place: then what was said of the first may stand until the second is answered.
 * @param page any reading.
 * @returns a text that is the same for all readings of a place.
 */
export function placeOf({ address, anchors, section }: Page): string {
  return JSON.stringify([address, anchors, section]);
}
