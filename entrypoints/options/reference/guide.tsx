import { isOld } from '../../../lib/policy/hints-for';
import type { Pack } from '../../../lib/policy/schema';
import { words } from '../../../lib/words';

type Props = {
  pack: Pack;
  today: string;
  shown: (text: string) => boolean;
};

/** The guide this project began with, claim by claim, beside what holds now. */
export function Guide({ pack, today, shown }: Props) {
  const date = pack.sources.find(({ id }) => id === 'guide')?.date ?? '';
  const old = isOld({ checked: date, volatility: 90 }, today);
  const rows = pack.guide.filter(({ id }) => shown(`${id} ${words.of('guide', id)}`));
  return (
    <>
      <p className="help">{words.ui(old ? 'checked-old' : 'checked', { date: words.day(date) })}</p>
      <section className="scroll" tabIndex={0} aria-label={words.ui('reference.guide')}>
        <table>
          <thead>
            <tr>
              <th>{words.ui('reference.guide.says')}</th>
              <th>{words.ui('reference.guide.verdict')}</th>
              <th>{words.ui('reference.guide.now')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, verdict, now }) => (
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
    </>
  );
}
