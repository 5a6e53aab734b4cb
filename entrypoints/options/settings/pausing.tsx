import type { Settings } from '../../../lib/settings/schema';
import { trySave } from '../../../lib/settings/try-save';
import { words } from '../../../lib/words';

type Props = { settings: Settings; locked: boolean | undefined };

/** Whether the first press of Connect is held. */
export function Pausing({ settings, locked }: Props) {
  return (
    <>
      <p className="help">
        {words.ui('options.pause.help')} {words.ui('options.pause.not-all')}
      </p>
      {locked === undefined ? (
        <label>
          <input
            type="checkbox"
            checked={settings.pause}
            onChange={(event) => trySave('pause', event.target.checked)}
          />{' '}
          {words.ui('options.pause.on')}
        </label>
      ) : (
        <p>{words.ui('options.plan.locked')}</p>
      )}
    </>
  );
}
