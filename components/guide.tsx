import type { Words } from '../lib/i18n';
import { isOld } from '../lib/policy/hints-for';
import type { Pack } from '../lib/policy/schema';
import { day } from '../lib/day';
import type { Label } from './labels';

type Props = {
  pack: Pack;
  label: Label;
  facts: Words;
  today: string;
  shown: (text: string) => boolean;
};

/** The guide this project began with, claim by claim, beside what holds now. */
export function Guide({ pack, label, facts, today, shown }: Props) {
  const date = pack.sources.find(({ id }) => id === 'guide')?.date ?? '';
  const old = isOld({ checked: date, volatility: 90 }, today);
  const rows = pack.guide.filter(({ id }) => shown(`${id} ${facts('guide', id)}`));
  return (
    <>
      <p className="help">{label(old ? 'checked-old' : 'checked', { date: day(date) })}</p>
      <section className="scroll" tabIndex={0} aria-label={label('reference.guide')}>
        <table>
          <thead>
            <tr>
              <th>{label('reference.guide.says')}</th>
              <th>{label('reference.guide.verdict')}</th>
              <th>{label('reference.guide.now')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, verdict, now }) => (
              <tr key={id} data-guide={id}>
                <td>{facts('guide', id)}</td>
                <td className="verdict">{label(`verdict.${verdict}`)}</td>
                <td>
                  {now.map((statement) => (
                    <p key={statement}>
                      <a href={`#${statement}`}>{facts('statements', statement)}</a>
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
