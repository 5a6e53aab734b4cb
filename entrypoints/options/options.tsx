import { useStore } from 'zustand';
import { Controls, Guide } from '../../components/guide';
import { day, type Label } from '../../components/labels';
import { PlanPicker } from '../../components/plan-picker';
import { Statements } from '../../components/statements';
import type { Words } from '../../lib/i18n';
import { pack } from '../../lib/policy/pack';
import { saveSetting } from '../../lib/settings/store';
import type { SettingsState, SettingsStore } from '../../lib/state/settings';
import { Inline } from './inline';

type Props = { settings: SettingsStore; words: Words; facts: Words; today: string };

export function Options({ settings, words, facts, today }: Props) {
  const stored = useStore(settings);
  const label: Label = (key, values) => words('ui', key, values);
  return (
    <main>
      <h1>{label('product')}</h1>
      {stored && <Choices stored={stored} label={label} words={words} />}
      <h2 id="reference">{label('reference.title')}</h2>
      <p className="help">{label('reference.intro', { date: day(pack.date) })}</p>
      <h2>{label('reference.controls')}</h2>
      <Controls pack={pack} label={label} facts={facts} />
      <h2>{label('reference.surfaces')}</h2>
      <Statements pack={pack} label={label} words={words} facts={facts} today={today} />
      <h2>{label('reference.guide')}</h2>
      <p className="help">{label('reference.guide.help')}</p>
      <Guide pack={pack} label={label} facts={facts} />
    </main>
  );
}

type ChoicesProps = { stored: SettingsState; label: Label; words: Words };

function Choices({ stored, label, words }: ChoicesProps) {
  return (
    <>
      {stored.unreadable.length > 0 && (
        <section role="alert">
          <h2>{label('options.aside')}</h2>
          <p className="help">{label('options.aside.help')}</p>
          <ul>
            {stored.unreadable.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>{label('options.plan')}</h2>
      <p className="help">{label('options.plan.help')}</p>
      <PlanPicker
        label={label}
        chosen={stored.settings.plan}
        locked={stored.managed.plan}
        choose={(plan) => void saveSetting('plan', plan)}
      />
      <Inline settings={stored.settings} label={label} words={words} />
    </>
  );
}
