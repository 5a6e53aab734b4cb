import { PlanPicker } from '../../../components/plan-picker';
import type { SettingsState } from '../../../lib/settings/mirror';
import { trySave } from '../../../lib/settings/try-save';
import { words } from '../../../lib/words';

const WHERE = ['unknown', 'local', 'cloud'] as const;

/** What only the user knows: the plan, and where Cowork tasks run. */
export function PlanAndWork({ stored: { settings, managed } }: { stored: SettingsState }) {
  return (
    <>
      <p className="help">{words.ui('options.plan.help')}</p>
      <PlanPicker
        chosen={settings.plan}
        locked={managed.plan}
        choose={(plan) => trySave('plan', plan)}
      />
      <h2>{words.ui('options.cowork')}</h2>
      <p className="help">{words.ui('options.cowork.help')}</p>
      <select
        value={settings.cowork}
        aria-label={words.ui('options.cowork')}
        onChange={(event) =>
          trySave('cowork', WHERE.find((one) => one === event.target.value) ?? 'unknown')
        }
      >
        {WHERE.map((one) => (
          <option key={one} value={one}>
            {words.ui(`options.cowork.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
}
