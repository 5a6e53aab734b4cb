import { Fragment, useEffect, useState } from 'react';
import { pack } from '../../../lib/policy/pack';
import { unseen } from '../../../lib/policy/unseen';
import { trySave } from '../../../lib/settings/try-save';
import { words } from '../../../lib/words';

/**
 * What changed at Claude, newest first, each with the statement it rests on. Showing it makes it looked at.
 * @param seen ids of the changes looked at before.
 */
export function Changed({ seen }: { seen: readonly string[] }) {
  // Those that were new when the page was opened stay marked while it is.
  const [news] = useState(() => new Set(unseen(pack.changes, seen)));
  useEffect(() => {
    if (news.size > 0)
      trySave(
        'changesSeen',
        pack.changes.map(({ id }) => id),
      );
  }, [news]);
  return (
    <>
      <p className="help">{words.ui('changed.help')}</p>
      <ol className="changes">
        {pack.changes.map((change) => (
          <li key={change.id} data-change={change.id} data-new={news.has(change) || undefined}>
            <time dateTime={change.date}>{words.day(change.date)}</time>
            {news.has(change) && <b>{words.ui('changed.new')}</b>}
            <p>{words.of('changes', change.id)}</p>
            <small>
              {change.because.map((statement, at) => (
                <Fragment key={statement}>
                  {at > 0 && ' · '}
                  <a href={`#${statement}`}>{words.ui('changed.fact')}</a>
                </Fragment>
              ))}
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}
