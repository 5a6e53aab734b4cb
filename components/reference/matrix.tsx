import type { Words } from '../../lib/i18n';
import type { Plan } from '../../lib/observation';
import type { Pack } from '../../lib/policy/schema';
import type { GuideCell } from '../../lib/reference';
import type { Label } from '../labels';
import { Mark } from './mark';
import { SourceList } from '../statements';

const PLANS = ['free', 'pro', 'max', 'ultra', 'team', 'enterprise'] as const;
/** The guide has three columns; the first stands for the personal plans. */
const GUIDE_COLUMN = { free: 'personal', team: 'team', enterprise: 'enterprise' } as const;

type Props = {
  pack: Pack;
  own: Plan;
  label: Label;
  facts: Words;
  guideCell: (id: string) => GuideCell | undefined;
  shown: (text: string) => boolean;
  /** One plan's column, or all. */
  only: Plan | 'all';
};

/** Which control exists on which plan; the reader's own plan is marked. */
export function Matrix({ pack, own, label, facts, guideCell, shown, only }: Props) {
  const plans = PLANS.filter((plan) => only === 'all' || plan === only);
  const rows = pack.controls.filter(({ id }) => shown(facts('controls', id)));
  return (
    <section className="scroll" tabIndex={0} aria-label={label('reference.controls')}>
      <table className="matrix">
        <thead>
          <tr>
            <th>{label('reference.control')}</th>
            {plans.map((plan) => (
              <th key={plan} className={plan === own ? 'own' : undefined}>
                {label(`plan.${plan}`)}
                {plan === own && <small>{label('reference.own')}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((control) => (
            <tr key={control.id} data-control={control.id}>
              <th scope="row">
                {facts('controls', control.id)}
                <details className="because">
                  <summary>{label('sources')}</summary>
                  {control.statements.map((id) => (
                    <p key={id}>
                      {facts('statements', id)}
                      <small>
                        <SourceList
                          pack={pack}
                          ids={pack.statements.find((one) => one.id === id)?.sources ?? []}
                          label={label}
                        />
                      </small>
                    </p>
                  ))}
                </details>
              </th>
              {plans.map((plan) => {
                const note = control.notes?.[plan];
                const column = plan in GUIDE_COLUMN && GUIDE_COLUMN[plan as 'free'];
                return (
                  <td key={plan} className={plan === own ? 'own' : undefined}>
                    {label(`cell.${control.plans[plan]}`)}
                    {note && <small>{facts('controls', note)}</small>}
                    {column && (
                      <Mark
                        cell={guideCell(`plan.${control.id}.${column}`)}
                        label={label}
                        facts={facts}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
