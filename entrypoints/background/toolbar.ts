import type { Words } from '../../lib/words';
import type { Tone } from '../../lib/policy/schema';
import { aged, inSlot, type View } from '../../lib/answer/view';

/** Badge colours by tone. White text stands on each with a contrast of 4.5 or more; the text tells them apart too. */
const COLOURS: Record<Tone, string> = {
  plain: '#5d5b55',
  leaves: '#8f5400',
  care: '#8f5400',
  kept: '#0b6b57',
  note: '#4a3fa8',
  unsure: '#6d6962',
};

export type Toolbar = {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
  /** Whether the page is one we know, which the icon tells. */
  readonly known: boolean;
};

/** What the toolbar shows for a page: a badge of a few narrow characters, its colour, a full sentence. */
export function toolbarOf(view: View, words: Words): Toolbar {
  const [badge] = inSlot(view, 'badge');
  const [headline] = inSlot(view, 'headline');
  return {
    text: badge?.text ?? '?',
    known: badge !== undefined && badge.tone !== 'unsure',
    colour: COLOURS[badge?.tone ?? 'unsure'],
    title: aged(
      headline ? words.ui('pair', { name: view.name, value: headline.text }) : view.name,
      view,
      words,
    ),
  };
}
