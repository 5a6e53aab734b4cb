import { useState } from 'react';
import type { Label } from '../../components/labels';
import { LARGEST_OVERLAY } from '../../lib/policy/overlay';
import { readOverlay, type OverlayFault } from '../../lib/policy/overlay-faults';
import type { Managed } from '../../lib/settings/managed';
import type { Settings } from '../../lib/settings/schema';
import { trySave } from '../../lib/settings/try-save';

type Props = { settings: Settings; managed: Managed; label: Label };

/** What the organisation says: load a file, see its faults by line, remove it. */
export function Overlay({ settings, managed, label }: Props) {
  const [faults, setFaults] = useState<readonly OverlayFault[]>([]);
  const source = managed.overlay ?? settings.overlay;
  const current = source ? readOverlay(source) : undefined;
  const load = async (file: File | undefined) => {
    if (!file) return;
    // The size is asked before the text, so that a huge file is not read at all.
    const reading =
      file.size > LARGEST_OVERLAY * 4
        ? { overlay: undefined, faults: [{ line: 1, fault: label('overlay.too-large') }] }
        : readOverlay(await file.text());
    setFaults(reading.faults);
    // What of it can be used is used, and the rest is told of.
    if (reading.overlay) trySave('overlay', await file.text());
  };
  const shown = current && current.faults.length > 0 ? current.faults : faults;
  return (
    <>
      <h2>{label('overlay.title')}</h2>
      <p className="help">{label('overlay.help')}</p>
      {current?.overlay && (
        <p>
          {label('overlay.loaded', {
            organisation: current.overlay.organisation || label('overlay.unnamed'),
            count: current.overlay.statements.length,
          })}
        </p>
      )}
      {managed.overlay === undefined && (
        <p className="row">
          <label className="file">
            {label('overlay.load')}{' '}
            <input
              type="file"
              accept="application/json,.json"
              onChange={(event) => void load(event.target.files?.[0])}
            />
          </label>
          {settings.overlay && (
            <button type="button" onClick={() => trySave('overlay', '')}>
              {label('overlay.remove')}
            </button>
          )}
        </p>
      )}
      {shown.length > 0 && (
        <ul role="alert" className="faults">
          {shown.map(({ line, fault }) => (
            <li key={`${line} ${fault}`}>{label('overlay.fault', { line, fault })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
