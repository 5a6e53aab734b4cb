import { useStore } from 'zustand';
import { PlanPicker } from '../../components/plan-picker';
import type { SurfaceId } from '../../lib/observation';
import type { Managed } from '../../lib/settings/managed';
import type { Settings } from '../../lib/settings/schema';
import { trySave } from '../../lib/settings/try-save';
import type { SettingsState, SettingsStore } from '../../lib/settings/mirror';
import { useToday } from '../../components/use-today';
import { Services } from './services';
import { Damage } from './damage';
import { Line } from './line';
import { LedgerList } from './ledger';
import { Overlay } from './overlay';
import { Reference } from './reference/reference';
import { words } from '../../lib/words';

type Props = {
  settings: SettingsStore;
  from: SurfaceId | undefined;
  /** The connector whose consent page the user wants explained. */
  wanted: string;
};

export function Options({ settings, from, wanted }: Props) {
  const today = useToday();
  const stored = useStore(settings);
  if (!stored) return <main aria-busy="true" />;
  return (
    <main>
      <div className="screen">
        <h1>{words.ui('product')}</h1>
        <Choices stored={stored} wanted={wanted} />
      </div>
      <Reference
        stored={stored}

        today={today}
        from={from}
      />
    </main>
  );
}

type ChoicesProps = {
  stored: SettingsState;
  wanted: string;
};

function Choices({ stored, wanted }: ChoicesProps) {
  return (
    <>
      {stored.problem && <p role="alert">{words.ui('problem.full')}</p>}
      <Damage unreadable={stored.unreadable} />
      <Refused managed={stored.managed} />
      <h2>{words.ui('options.plan')}</h2>
      <p className="help">{words.ui('options.plan.help')}</p>
      <PlanPicker
        chosen={stored.settings.plan}
        locked={stored.managed.plan}
        choose={(plan) => trySave('plan', plan)}
      />
      <Cowork chosen={stored.settings.cowork} />
      <Line settings={stored.settings} />
      <Pausing settings={stored.settings} locked={stored.managed.pause} />
      <Services wanted={wanted} />
      <LedgerList keep={stored.settings.ledger} />
      <Overlay settings={stored.settings} managed={stored.managed} />
    </>
  );
}

/** Parts of the administrator's policy that were not used, and why. */
function Refused({ managed }: { managed: Managed }) {
  if (!managed.refused) return null;
  return (
    <section role="alert">
      <h2>{words.ui('options.refused')}</h2>
      <ul>
        {managed.refused.map(({ key, reason }) => (
          <li key={key}>{words.ui('options.refused.item', { key, reason })}</li>
        ))}
      </ul>
    </section>
  );
}

const WHERE = ['unknown', 'local', 'cloud'] as const;

function Cowork({ chosen }: { chosen: (typeof WHERE)[number] }) {
  return (
    <>
      <h2>{words.ui('options.cowork')}</h2>
      <p className="help">{words.ui('options.cowork.help')}</p>
      <select
        value={chosen}
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

type PausingProps = { settings: Settings; locked: boolean | undefined };

function Pausing({ settings, locked }: PausingProps) {
  return (
    <>
      <h2>{words.ui('options.pause')}</h2>
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
