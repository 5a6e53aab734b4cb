import { useState } from 'react';
import { words } from '../../../lib/words';

/** A text to read and to copy, for a report or a ticket. */
export function Copied({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <textarea readOnly className="diagnostics" rows={10} value={text} aria-label={label} />
      <p className="row">
        <button
          type="button"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          {words.ui(copied ? 'wrong.copied' : 'wrong.copy')}
        </button>
      </p>
    </>
  );
}
