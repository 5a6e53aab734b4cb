import { useStore } from 'zustand';
import { Outside } from '../../components/outside';
import { PlanPicker } from '../../components/plan-picker';
import type { SettingsStore } from '../../lib/settings/mirror';
import { trySave } from '../../lib/settings/try-save';
import { words } from '../../lib/words';
import { Picture } from './picture';

const FACES = ['badge', 'line', 'answer', 'connect'] as const;
const NEVER = ['sends', 'reads', 'unsure'] as const;

/** Shown once, after installation: where to look, what it never does, and the one thing to choose. */
export function Welcome({ settings }: { settings: SettingsStore }) {
  const stored = useStore(settings);
  return (
    <main>
      <section>
        <h1>{words.ui('welcome.title')}</h1>
        <p className="lead">{words.ui('welcome.intro')}</p>
        <ul className="never">
          {NEVER.map((line) => (
            <li key={line}>{words.ui(`welcome.${line}`)}</li>
          ))}
        </ul>
        {stored && (
          <PlanPicker
            chosen={stored.settings.plan}
            locked={stored.managed.plan}
            choose={(plan) => trySave('plan', plan)}
          />
        )}
        <p>{words.ui('welcome.pin')}</p>
        <p className="row">
          <Outside address="https://claude.ai/">{words.ui('welcome.claude')}</Outside>
          <a href="/options.html#overview">{words.ui('all-facts')}</a>
        </p>
        <p className="help">{words.ui('not-endorsed')}</p>
      </section>
      <section className="shown">
        <Picture />
        <ol className="faces">
          {FACES.map((line) => (
            <li key={line}>{words.ui(`welcome.${line}`)}</li>
          ))}
        </ol>
      </section>
    </main>
  );
}
