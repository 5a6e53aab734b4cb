import { useStore } from 'zustand';
import { Answer } from '../../components/answer';
import type { Label } from '../../components/labels';
import { Notice } from '../../components/notice';
import { PlanPicker } from '../../components/plan-picker';
import { answer } from '../../lib/answer';
import type { Words } from '../../lib/i18n';
import { saveSetting } from '../../lib/settings/store';
import type { AnswerStore } from '../../lib/state/answer';
import type { SettingsStore } from '../../lib/state/settings';

type Props = { answers: AnswerStore; settings: SettingsStore; words: Words };

export function Popup({ answers, settings, words }: Props) {
  const found = useStore(answers, (state) => state.found);
  const stored = useStore(settings);
  const label: Label = (key, values) => words('ui', key, values);
  if (found.kind === 'asking' || !stored) return <main aria-busy="true" />;
  if (found.kind === 'not-claude')
    return (
      <main>
        <Notice about="not-claude" label={label} />
      </main>
    );
  if (found.kind === 'silent')
    return (
      <main data-surface="unknown">
        <Notice about="reload" label={label} />
      </main>
    );
  const view = answer(found.observation, stored.settings, stored.managed, words);
  return (
    <main data-surface={view.surface} data-plan={view.plan} data-certainty={view.certainty}>
      <Answer
        view={view}
        label={label}
        plan={
          <PlanPicker
            label={label}
            chosen={stored.settings.plan}
            locked={stored.managed.plan}
            choose={(plan) => void saveSetting('plan', plan)}
          />
        }
      />
    </main>
  );
}
