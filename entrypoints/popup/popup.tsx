import { useStore } from 'zustand';
import { Answer } from '../../components/answer';
import type { Label } from '../../components/labels';
import { Notice } from '../../components/notice';
import { PlanPicker } from '../../components/plan-picker';
import { answer } from '../../lib/answer';
import { browser } from '../../lib/browser';
import type { Words } from '../../lib/i18n';
import { CLAUDE_ORIGINS } from '../../lib/popup/follow-tab';
import { trySave } from '../../lib/settings/try-save';
import type { AnswerStore } from '../../lib/state/answer';
import type { SettingsStore } from '../../lib/state/settings';
import { useToday } from '../../lib/state/today';

type Props = { answers: AnswerStore; settings: SettingsStore; words: Words };

/** Notices for tabs there is no answer for, by what was found. */
const NOTICES = {
  'not-claude': 'not-claude',
  'not-allowed': 'not-allowed',
  busy: 'busy',
  silent: 'reload',
} as const;

export function Popup({ answers, settings, words }: Props) {
  const found = useStore(answers, (state) => state.found);
  const stored = useStore(settings);
  const today = useToday();
  const label: Label = (key, values) => words('ui', key, values);
  if (found.kind === 'asking' || !stored) return <main aria-busy="true" />;
  if (found.kind !== 'seen')
    return (
      <main data-notice={found.kind} data-surface={found.kind === 'silent' ? 'unknown' : undefined}>
        <Notice about={NOTICES[found.kind]} label={label}>
          {found.kind === 'not-allowed' && (
            <button
              type="button"
              className="main"
              onClick={() => void browser.permissions.request(CLAUDE_ORIGINS)}
            >
              {label('not-allowed.allow')}
            </button>
          )}
        </Notice>
      </main>
    );
  const view = answer(found.observation, stored.settings, stored.managed, words, today);
  return (
    <main data-surface={view.surface} data-plan={view.plan} data-certainty={view.certainty}>
      {stored.problem && <p role="alert">{label('problem.full')}</p>}
      <Answer
        view={view}
        label={label}
        plan={
          <PlanPicker
            label={label}
            chosen={stored.settings.plan}
            locked={stored.managed.plan}
            choose={(plan) => trySave('plan', plan)}
          />
        }
      />
    </main>
  );
}
