import type { Label } from './labels';

type Props = {
  about: 'not-claude' | 'not-allowed' | 'busy' | 'reload';
  label: Label;
  children?: React.ReactNode;
};

/** A tab we have no answer for, and what can be said all the same. */
export function Notice({ about, label, children }: Props) {
  return (
    <>
      <h1>{label(`${about}.title`)}</h1>
      <p>{label(`${about}.text`)}</p>
      {children}
      <footer>
        <a href="/options.html#reference" target="_blank" rel="noreferrer">
          {label('not-claude.open')}
        </a>
      </footer>
    </>
  );
}
