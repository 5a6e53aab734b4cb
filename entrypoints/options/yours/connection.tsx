import { Outside } from '../../../components/outside';
import type { Finding } from '../../../lib/connectors/checks';
import { MOST_OWN, type Entry } from '../../../lib/connectors/ledger';
import { send } from '../../../lib/page/channel';
import { words } from '../../../lib/words';

/** Where Claude lists its connectors. */
const CLAUDE = 'https://claude.ai/customize/connectors';

type Props = { readonly entry: Entry; readonly findings: readonly Finding[] };

/** One connection: what is worth a look, what it can do, when it was seen, a note of one's own, and both ends. */
export function Connection({ entry, findings }: Props) {
  const { key, name, host, can, first, last, consent, manage, own = '' } = entry;
  const isKnown = findings.every(({ kind }) => kind !== 'not-known');
  const called = name || host || words.ui('ledger.unnamed');
  return (
    <li data-connector={key} className={findings.length > 0 ? 'look' : undefined}>
      <h3>
        <bdi>{called}</bdi>
        {name && host && (
          <small>
            {' '}
            <bdi>{host}</bdi>
          </small>
        )}
      </h3>
      {findings.length > 0 && (
        <ul className="findings">
          {findings.map((finding) => (
            <li key={finding.kind} data-finding={finding.kind}>
              {textOf(finding)}
            </li>
          ))}
        </ul>
      )}
      <p>
        {isKnown &&
          words.ui('ledger.can', {
            list: words.list(can.toReversed().map((kind) => words.ui(`can.${kind}`))),
          })}{' '}
        <span className="help">
          {words.ui('ledger.seen', { first: words.day(first), last: words.day(last) })}{' '}
          {consent ? words.ui('ledger.consent', { date: words.day(consent) }) : ''}
        </span>
      </p>
      <p className="row">
        <Outside address={CLAUDE}>{words.ui('ledger.end-claude')}</Outside>
        {manage ? (
          <Outside address={manage}>{words.ui('ledger.end-service')}</Outside>
        ) : (
          <span className="help">
            {words.ui('ledger.end-there', {
              place: words.optional('connectors', `end.${key}`) || words.ui('consent.end.service'),
            })}
          </span>
        )}
        <input
          aria-label={words.ui('ledger.own', { name: called })}
          placeholder={words.ui('ledger.own.short')}
          defaultValue={own}
          maxLength={MOST_OWN}
          // The worker is the list's only writer.
          onBlur={({ target: { value } }) => {
            if (value !== own) void send({ type: 'ledger.noted', key, own: value });
          }}
        />
      </p>
    </li>
  );
}

function textOf(finding: Finding): string {
  switch (finding.kind) {
    case 'grown':
      return words.ui('finding.grown', {
        list: words.list(finding.can.map((kind) => words.ui(`can.${kind}`))),
      });
    case 'twice':
      return words.ui('finding.twice', { name: finding.with });
    case 'moved':
      return words.ui('finding.moved', { host: finding.from });
    case 'quiet':
      return words.ui('finding.quiet', { count: finding.days });
    default:
      return words.ui(`finding.${finding.kind}`);
  }
}
