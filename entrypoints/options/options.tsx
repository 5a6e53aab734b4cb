import { useStore } from 'zustand';
import type { Label } from '../../components/labels';
import { PlanPicker } from '../../components/plan-picker';
import type { Words } from '../../lib/i18n';
import type { SurfaceId } from '../../lib/observation';
import type { Managed } from '../../lib/settings/managed';
import type { Settings } from '../../lib/settings/schema';
import { trySave } from '../../lib/settings/try-save';
import type { SettingsState, SettingsStore } from '../../lib/state/settings';
import { useToday } from '../../lib/state/today';
import { Consent } from './consent';
import { Damage } from './damage';
import { Inline } from './inline';
import { LedgerList } from './ledger';
import { Overlay } from './overlay';
import { Reference } from './reference';

type Props = {
  settings: SettingsStore;
  words: Words;
  facts: Words;
  from: SurfaceId | undefined;
  /** The connector whose consent page the user wants explained. */
  wanted: string;
  locale: string;
};

export function Options({ settings, words, facts, from, wanted, locale }: Props) {
  const today = useToday();
  const stored = useStore(settings);
  const label: Label = (key, values) => words('ui', key, values);
  if (!stored) return <main aria-busy="true" />;
  return (
    <main>
      <div className="screen">
        <h1>{label('product')}</h1>
        <Choices stored={stored} label={label} words={words} facts={facts} wanted={wanted} />
      </div>
      <Reference
        stored={stored}
        words={words}
        facts={facts}
        label={label}
        today={today}
        from={from}
        locale={locale}
      />
    </main>
  );
}

type ChoicesProps = {
  stored: SettingsState;
  label: Label;
  words: Words;
  facts: Words;
  wanted: string;
};

function Choices({ stored, label, words, facts, wanted }: ChoicesProps) {
  return (
    <>
      {stored.problem && <p role="alert">{label('problem.full')}</p>}
      <Damage unreadable={stored.unreadable} label={label} />
      <Refused managed={stored.managed} label={label} />
      <h2>{label('options.plan')}</h2>
      <p className="help">{label('options.plan.help')}</p>
      <PlanPicker
        label={label}
        chosen={stored.settings.plan}
        locked={stored.managed.plan}
        choose={(plan) => trySave('plan', plan)}
      />
      <Cowork chosen={stored.settings.cowork} label={label} />
      <Inline settings={stored.settings} label={label} words={words} />
      <Pausing settings={stored.settings} locked={stored.managed.pause} label={label} />
      <Consent label={label} wanted={wanted} />
      <LedgerList keep={stored.settings.ledger} label={label} facts={facts} />
      <Overlay settings={stored.settings} managed={stored.managed} label={label} />
    </>
  );
}

/** Parts of the administrator's policy that were not used, and why. */
function Refused({ managed, label }: { managed: Managed; label: Label }) {
  if (!managed.refused) return null;
  return (
    <section role="alert">
      <h2>{label('options.refused')}</h2>
      <ul>
        {managed.refused.map(({ key, reason }) => (
          <li key={key}>{label('options.refused.item', { key, reason })}</li>
        ))}
      </ul>
    </section>
  );
}

const WHERE = ['unknown', 'local', 'cloud'] as const;

function Cowork({ chosen, label }: { chosen: (typeof WHERE)[number]; label: Label }) {
  return (
    <>
      <h2>{label('options.cowork')}</h2>
      <p className="help">{label('options.cowork.help')}</p>
      <select
        value={chosen}
        aria-label={label('options.cowork')}
        onChange={(event) =>
          trySave('cowork', WHERE.find((one) => one === event.target.value) ?? 'unknown')
        }
      >
        {WHERE.map((one) => (
          <option key={one} value={one}>
            {label(`options.cowork.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
}

type PausingProps = { settings: Settings; locked: boolean | undefined; label: Label };

function Pausing({ settings, locked, label }: PausingProps) {
  return (
    <>
      <h2>{label('options.pause')}</h2>
      <p className="help">
        {label('options.pause.help')} {label('options.pause.not-all')}
      </p>
      {locked === undefined ? (
        <label>
          <input
            type="checkbox"
            checked={settings.pause}
            onChange={(event) => trySave('pause', event.target.checked)}
          />{' '}
          {label('options.pause.on')}
        </label>
      ) : (
        <p>{label('options.plan.locked')}</p>
      )}
    </>
  );
}
