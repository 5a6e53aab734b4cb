import { isOld } from '../../../lib/policy/hints-for';
import { pack } from '../../../lib/policy/pack';
import { words } from '../../../lib/words';

/** The guide this project began with, claim by claim, beside what holds now. */
export function Guide({ today }: { today: string }) {
  const date = pack.sources.find(({ id }) => id === 'guide')?.date ?? '';
  const old = isOld({ checked: date, volatility: 90 }, today);
  return (
    <>
      <p className="help">{words.ui('reference.guide.help')}</p>
      <p className="help">{words.ui(old ? 'checked-old' : 'checked', { date: words.day(date) })}</p>
      {[...Map.groupBy(pack.guide, ({ kind }) => kind)].map(([kind, claims], first) => (
        <details key={kind} open={first === 0}>
          <summary>{words.ui(`guide.${kind}`)}</summary>
          <section className="scroll" tabIndex={0} aria-label={words.ui(`guide.${kind}`)}>
            <table>
              <thead>
                <tr>
                  <th>{words.ui('reference.guide.says')}</th>
                  <th>{words.ui('reference.guide.verdict')}</th>
                  <th>{words.ui('reference.guide.now')}</th>
                </tr>
              </thead>
              <tbody>
                {claims.map(({ id, verdict, now }) => (
                  <tr key={id} data-guide={id}>
                    <td>{words.of('guide', id)}</td>
                    <td className="verdict">{words.ui(`verdict.${verdict}`)}</td>
                    <td>
                      {now.map((statement) => (
                        <p key={statement}>
                          <a href={`#${statement}`}>{words.of('statements', statement)}</a>
                        </p>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      ))}
    </>
  );
}
