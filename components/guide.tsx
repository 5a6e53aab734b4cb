import type { Words } from '../lib/i18n';
import type { Pack } from '../lib/policy/schema';
import type { Label } from './labels';

type Props = { pack: Pack; label: Label; facts: Words };

/** The guide this project began with, claim by claim, beside what holds now. */
export function Guide({ pack, label, facts }: Props) {
  return (
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
          {pack.guide.map(({ id, verdict, now }) => (
            <tr key={id} data-guide={id}>
              <td>{facts('guide', id)}</td>
              <td className="verdict">{label(`verdict.${verdict}`)}</td>
              <td>
                {now.map((statement) => (
                  <p key={statement}>{facts('statements', statement)}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Which control exists on which plan. */
export function Controls({ pack, label, facts }: Props) {
  const plans = ['free', 'pro', 'max', 'ultra', 'team', 'enterprise'] as const;
  return (
    <section className="scroll" tabIndex={0} aria-label={label('reference.controls')}>
      <table>
        <thead>
          <tr>
            <th>{label('reference.control')}</th>
            {plans.map((plan) => (
              <th key={plan}>{label(`plan.${plan}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pack.controls.map((control) => (
            <tr key={control.id}>
              <th scope="row">{facts('controls', control.id)}</th>
              {plans.map((plan) => (
                <td key={plan}>{label(`cell.${control.plans[plan]}`)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
