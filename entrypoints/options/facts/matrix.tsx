import { pack } from '../../../lib/policy/pack';
import type { SettingsState } from '../../../lib/settings/mirror';
import { featuresFor, guideCell } from './features';
import { Glossary } from './glossary';
import { Mark } from './mark';
import { SourceList } from './statements';
import { words } from '../../../lib/words';

const PLANS = ['free', 'pro', 'max', 'ultra', 'team', 'enterprise'] as const;
/** The guide has three columns; the first stands for the personal plans. */
const GUIDE_COLUMN = { free: 'personal', team: 'team', enterprise: 'enterprise' } as const;

type Props = { stored: SettingsState; today: string };

/** Which control exists on which plan; the reader's own plan is marked. */
export function Matrix({ stored, today }: Props) {
  const own = featuresFor(stored.settings, stored.managed, words, today)[0]?.view.plan;
  return (
    <>
      <Glossary />
      <section className="scroll" tabIndex={0} aria-label={words.ui('reference.controls')}>
        <table className="matrix">
          <thead>
            <tr>
              <th>{words.ui('reference.control')}</th>
              {PLANS.map((plan) => (
                <th key={plan} className={plan === own ? 'own' : undefined}>
                  {words.ui(`plan.${plan}`)}
                  {plan === own && <small>{words.ui('reference.own')}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pack.controls.map((control) => (
              <tr key={control.id} data-control={control.id}>
                <th scope="row">
                  {words.of('controls', control.id)}
                  <details className="because">
                    <summary>{words.ui('sources')}</summary>
                    {control.statements.map((id) => (
                      <p key={id}>
                        {words.of('statements', id)}
                        <small>
                          <SourceList
                            pack={pack}
                            ids={pack.statements.find((one) => one.id === id)?.sources ?? []}
                          />
                        </small>
                      </p>
                    ))}
                  </details>
                </th>
                {PLANS.map((plan) => {
                  const note = control.notes?.[plan];
                  const column = plan in GUIDE_COLUMN && GUIDE_COLUMN[plan as 'free'];
                  return (
                    <td key={plan} className={plan === own ? 'own' : undefined}>
                      {words.ui(`cell.${control.plans[plan]}`)}
                      {note && <small>{words.of('controls', note)}</small>}
                      {column && <Mark cell={guideCell(`plan.${control.id}.${column}`)} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
