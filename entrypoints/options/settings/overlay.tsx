import { useState } from 'react';
import { LARGEST_OVERLAY } from '../../../lib/policy/overlay';
import { readOverlay, type OverlayFault } from '../../../lib/policy/overlay-faults';
import type { Managed } from '../../../lib/settings/managed';
import type { Settings } from '../../../lib/settings/schema';
import { trySave } from '../../../lib/settings/try-save';
import { words } from '../../../lib/words';

type Props = { settings: Settings; managed: Managed };

/** What the organisation says: load a file, see its faults by line, remove it. */
export function Overlay({ settings, managed }: Props) {
  const [faults, setFaults] = useState<readonly OverlayFault[]>([]);
  const source = managed.overlay ?? settings.overlay;
  const current = source ? readOverlay(source) : undefined;
  const load = async (file: File | undefined) => {
    if (!file) return;
    // The size is asked before the text, so that a huge file is not read at all.
    const reading =
      file.size > LARGEST_OVERLAY * 4
        ? { overlay: undefined, faults: [{ line: 1, fault: words.ui('overlay.too-large') }] }
        : readOverlay(await file.text());
    setFaults(reading.faults);
    // What of it can be used is used, and the rest is told of.
    if (reading.overlay) trySave('overlay', await file.text());
  };
  const shown = current && current.faults.length > 0 ? current.faults : faults;
  return (
    <>
      <p className="help">{words.ui('overlay.help')}</p>
      {current?.overlay && (
        <p>
          {words.ui('overlay.loaded', {
            organisation: current.overlay.organisation || words.ui('overlay.unnamed'),
            count: current.overlay.statements.length,
          })}
        </p>
      )}
      {managed.overlay === undefined && (
        <p className="row">
          <label className="file">
            {words.ui('overlay.load')}{' '}
            <input
              type="file"
              accept="application/json,.json"
              onChange={(event) => void load(event.target.files?.[0])}
            />
          </label>
          {settings.overlay && (
            <button type="button" onClick={() => trySave('overlay', '')}>
              {words.ui('overlay.remove')}
            </button>
          )}
        </p>
      )}
      {shown.length > 0 && (
        <ul role="alert" className="faults">
          {shown.map(({ line, fault }) => (
            <li key={`${line} ${fault}`}>{words.ui('overlay.fault', { line, fault })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
