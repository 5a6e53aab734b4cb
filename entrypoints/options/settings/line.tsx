import { SURFACES, type SurfaceId } from '../../../lib/observation';
import { pack } from '../../../lib/policy/pack';
import type { Settings } from '../../../lib/settings/schema';
import { tryChange, trySave } from '../../../lib/settings/try-save';
import { words } from '../../../lib/words';

type Props = {
  settings: Settings;
  /** Where the administrator wants it: it cannot be turned off there. */
  always: readonly SurfaceId[];
};

const WITH_LINE = SURFACES.filter((surface) => pack.surfaces[surface].line);

/** Where the line in the page may stand. */
export function Line({ settings, always }: Props) {
  const off = settings.lineOff;
  const toggle = (surface: SurfaceId, on: boolean) =>
    tryChange('lineOff', (now) =>
      on ? now.filter((one) => one !== surface) : [...new Set([...now, surface])],
    );
  return (
    <>
      <p className="help">{words.ui('options.line.help')}</p>
      {always.length > 0 && <p>{words.ui('managed.some')}</p>}
      <div className="surfaces">
        {WITH_LINE.map((surface) => (
          <label key={surface}>
            <input
              type="checkbox"
              checked={always.includes(surface) || !off.includes(surface)}
              disabled={always.includes(surface)}
              onChange={(event) => toggle(surface, event.target.checked)}
            />{' '}
            {words.of('surfaces', surface)}
          </label>
        ))}
      </div>
      <label className="plan">
        {words.ui('options.line.corner')}{' '}
        <select
          value={settings.lineCorner}
          onChange={(event) =>
            trySave('lineCorner', event.target.value === 'end' ? 'end' : 'start')
          }
        >
          <option value="start">{words.ui('options.line.start')}</option>
          <option value="end">{words.ui('options.line.end')}</option>
        </select>
      </label>
    </>
  );
}
