import { useEffect, useRef, useState } from 'react';
import { pack } from '../../../lib/policy/pack';
import { words } from '../../../lib/words';

type Props = {
  /** The statement the user pressed the button of; empty where none. */
  about: string;
  /** False where the administrator wants no reports outside of the organisation. */
  outside?: boolean;
};

/** Where reports are gathered, if the build knows. */
const ADDRESS = ISSUES_ADDRESS || undefined;

/** "Something wrong or outdated?": a report to copy or to open as an issue. Nothing is sent from here. */
export function Wrong({ about, outside = true }: Props) {
  // Ids and dates, nothing of the user's.
  const text = words.ui('wrong.report', {
    id: about || '…',
    date: pack.date,
    locale: words.language,
    version: pack.schemaVersion,
  });
  const own = useRef<HTMLDetailsElement>(null);
  // Pressing a statement's button leads here.
  useEffect(() => {
    if (about) own.current?.querySelector('textarea')?.focus();
  }, [about]);
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <details className="wrong" ref={own} open={about !== ''}>
      <summary>{words.ui('wrong.title')}</summary>
      <p className="help">{words.ui('wrong.help')}</p>
      <textarea readOnly rows={5} value={text} aria-label={words.ui('wrong.title')} />
      <p className="row">
        <button type="button" onClick={copy}>
          {words.ui(copied ? 'wrong.copied' : 'wrong.copy')}
        </button>
        {ADDRESS && outside && (
          <a
            href={`${ADDRESS}/new?body=${encodeURIComponent(text)}`}
            target="_blank"
            rel="noreferrer"
          >
            {words.ui('wrong.open')}
          </a>
        )}
      </p>
    </details>
  );
}
