import type { Label } from './labels';

/** A tab we have no answer for, and what can be said all the same. */
export function Notice({ about, label }: { about: 'not-claude' | 'reload'; label: Label }) {
  return (
    <>
      <h1>{label(`${about}.title`)}</h1>
      <p>{label(`${about}.text`)}</p>
      <footer>
        <a href="/options.html#reference" target="_blank" rel="noreferrer">
          {label('not-claude.open')}
        </a>
      </footer>
    </>
  );
}
