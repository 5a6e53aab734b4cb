import { useStore } from 'zustand';
import { Seen } from './seen';
import { Notice } from './notice';
import { PlanPicker } from '../../components/plan-picker';
import { answer } from '../../lib/answer/answer';
import { browser } from '../../lib/browser';
import { CLAUDE_ORIGINS } from './follow-tab';
import { hintPack } from '../../lib/policy/hint-pack';
import { unseen } from '../../lib/policy/unseen';
import { trySave } from '../../lib/settings/try-save';
import type { FoundStore } from './found';
import type { SettingsStore } from '../../lib/settings/mirror';
import { useToday } from '../../components/use-today';
import { words } from '../../lib/words';

type Props = { found: FoundStore; settings: SettingsStore };

/** Notices for tabs there is no answer for, by what was found. */
const NOTICES = {
  'not-claude': 'not-claude',
  'not-allowed': 'not-allowed',
  busy: 'busy',
  silent: 'reload',
} as const;

export function Popup({ found: store, settings }: Props) {
  const found = useStore(store, (state) => state.found);
  const stored = useStore(settings);
  const today = useToday();
  if (found.kind === 'asking' || !stored) return <main aria-busy="true" />;
  if (found.kind !== 'seen')
    return (
      <main data-notice={found.kind} data-surface={found.kind === 'silent' ? 'unknown' : undefined}>
        <Notice about={NOTICES[found.kind]}>
          {found.kind === 'not-allowed' && (
            <button
              type="button"
              className="main"
              onClick={() => void browser.permissions.request(CLAUDE_ORIGINS)}
            >
              {words.ui('not-allowed.allow')}
            </button>
          )}
        </Notice>
      </main>
    );
  const view = answer(found.observation, stored.settings, stored.managed, words, today);
  return (
    <main data-surface={view.surface} data-plan={view.plan} data-certainty={view.certainty}>
      {stored.problem && <p role="alert">{words.ui('problem.full')}</p>}
      <Seen
        view={view}
        news={unseen(hintPack.changes, stored.settings.changesSeen).length}
        plan={
          <PlanPicker
            chosen={stored.settings.plan}
            now={view.planName}
            locked={stored.managed.plan}
            choose={(plan) => trySave('plan', plan)}
          />
        }
      />
    </main>
  );
}
