import { Glossary } from './glossary';
import { Checked } from './checked';
import { pack } from '../../../lib/policy/pack';
import { words } from '../../../lib/words';

const PLANS = ['team', 'enterprise'] as const;

/** What a company can see on its plan, how, and since when that was checked. */
export function AtWork({ today }: { today: string }) {
  return (
    <>
      <p className="help">{words.ui('work.help')}</p>
      <Glossary />
      <section className="scroll" tabIndex={0} aria-label={words.ui('part-of.at-work')}>
        <table className="work">
          <thead>
            <tr>
              <th>{words.ui('work.what')}</th>
              {PLANS.map((plan) => (
                <th key={plan}>{words.ui(`plan.${plan}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pack.work.map(({ id, ...cells }) => (
              <tr key={id} data-work={id}>
                <th scope="row">{words.of('work', id)}</th>
                {PLANS.map((plan) => {
                  const { answer, say, because } = cells[plan];
                  return (
                    <td key={plan}>
                      <strong className={answer}>{words.ui(`work.${answer}`)}</strong>
                      <p>{words.of('work', say)}</p>
                      <Checked ids={because} today={today} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <aside className="note">
        <h2>{words.ui('work.unknown.title')}</h2>
        <p>{words.ui('work.unknown.text')}</p>
      </aside>
      <p className="help">{words.ui('work.roles')}</p>
    </>
  );
}
