import { useEffect, useState } from 'react';
import { browser } from '../../../lib/browser';
import { pack } from '../../../lib/policy/pack';

import type { SettingsState } from '../../../lib/settings/mirror';
import { words } from '../../../lib/words';
import { Copied } from './copied';
import { describeOpenPages } from './open-pages';
import { Wrong } from '../facts/wrong';

type Props = { stored: SettingsState; today: string };

/** What this is, and a report without anything of the user's, to copy. */
export function Help({ stored: { settings, managed, unreadable }, today }: Props) {
  const [pages, setPages] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () => void describeOpenPages().then(setPages);
    look();
    // The page one comes back from may show something else now.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const text = [
    `version: ${browser.runtime.getManifest().version}`,
    `facts: ${pack.date}, shape ${pack.schemaVersion}`,
    `today: ${today}`,
    `language: ${words.language}`,
    `plan: ${managed.plan ? 'set by administrator' : settings.plan === 'automatic' ? 'found by itself' : 'chosen'}`,
    `line off on: ${settings.lineOff.join(', ') || '-'}`,
    `pause: ${managed.pause ?? settings.pause}`,
    `list of connections: ${settings.ledger}`,
    `stored values not understood: ${unreadable.join(', ') || '-'}`,
    `administrator's values refused: ${managed.refused?.map(({ key }) => key).join(', ') || '-'}`,
    ...pages.map((page, at) => `Claude page ${at + 1}: ${page}`),
  ].join('\n');
  return (
    <>
      <p>{words.ui('help.about')}</p>
      <p>{words.ui('help.reads')}</p>
      <p>{words.ui('not-endorsed')}</p>
      <h2>{words.ui('help.rule')}</h2>
      <p>{words.ui('rule.signs')}</p>
      <h2>{words.ui('help.diagnostics')}</h2>
      <p className="help">{words.ui('help.diagnostics.help')}</p>
      <Copied text={text} label={words.ui('help.diagnostics')} />
      <Wrong about="" outside={managed.reports !== false} />
    </>
  );
}
