import { words } from '../../lib/words';

type Props = {
  about: 'not-claude' | 'not-allowed' | 'busy' | 'reload';
  children?: React.ReactNode;
};

/** A tab we have no answer for, and what can be said all the same. */
export function Notice({ about, children }: Props) {
  return (
    <>
      <h1>{words.ui(`${about}.title`)}</h1>
      <p>{words.ui(`${about}.text`)}</p>
      {children}
      <footer>
        <a href="/options.html#overview" target="_blank" rel="noreferrer">
          {words.ui('not-claude.open')}
        </a>
      </footer>
    </>
  );
}
