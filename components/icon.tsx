import type { Row } from '../lib/policy/slots';

type Name = Row | 'you' | 'anthropic' | 'others';

/** Strokes on a grid of 16, so that they stay sharp at 16 px. */
const PATHS: Record<Name, string> = {
  you: 'M3 4h10v7H3zM1.5 13.5h13',
  anthropic: 'M4.5 12.5h7a3 3 0 0 0 .3-6A4 4 0 0 0 4 6.8a2.9 2.9 0 0 0 .5 5.7z',
  others:
    'M6 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2.5 13a3.5 3.5 0 0 1 7 0M10.5 7.5a1.8 1.8 0 1 0 0-3.6M11 9.6a3.3 3.3 0 0 1 2.6 3.4',
  gets: 'M8 13V3.5M4.5 7 8 3.5 11.5 7',
  else: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 9.9a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8z',
  kept: 'M8 13.7A5.7 5.7 0 1 0 8 2.3a5.7 5.7 0 0 0 0 11.4zM8 4.8V8l2.2 1.6',
  training: 'M3 12.5v-9l5 2 5-2v9l-5 2zM8 5.5v9',
  here: 'm2.5 7.6 5.5-4.6 5.5 4.6M4 6.8V13h8V6.8',
  work: 'M2 5.5h12V13H2zM6 5.5V3.6h4v1.9M2 9h12',
};

/** A picture beside a word that says the same. */
export function Icon({ name }: { name: Name }) {
  return (
    <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
