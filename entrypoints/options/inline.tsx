import type { Label } from '../../components/labels';
import type { Words } from '../../lib/i18n';
import { SURFACES, type SurfaceId } from '../../lib/observation';
import { pack } from '../../lib/policy/pack';
import type { Settings } from '../../lib/settings/schema';
import { tryChange, trySave } from '../../lib/settings/try-save';

type Props = { settings: Settings; label: Label; words: Words };

const WITH_LINE = SURFACES.filter((surface) => pack.surfaces[surface].line);

/** Where the line in the page may stand. */
export function Inline({ settings, label, words }: Props) {
  const off = settings.inlineOff;
  const toggle = (surface: SurfaceId, on: boolean) =>
    tryChange('inlineOff', (now) =>
      on ? now.filter((one) => one !== surface) : [...new Set([...now, surface])],
    );
  return (
    <>
      <h2>{label('options.inline')}</h2>
      <p className="help">{label('options.inline.help')}</p>
      <div className="surfaces">
        {WITH_LINE.map((surface) => (
          <label key={surface}>
            <input
              type="checkbox"
              checked={!off.includes(surface)}
              onChange={(event) => toggle(surface, event.target.checked)}
            />{' '}
            {words('surfaces', surface)}
          </label>
        ))}
      </div>
      <label className="plan">
        {label('options.inline.corner')}{' '}
        <select
          value={settings.inlineCorner}
          onChange={(event) =>
            trySave('inlineCorner', event.target.value === 'end' ? 'end' : 'start')
          }
        >
          <option value="start">{label('options.inline.start')}</option>
          <option value="end">{label('options.inline.end')}</option>
        </select>
      </label>
    </>
  );
}
