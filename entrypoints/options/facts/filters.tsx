import { PLANS, SURFACES, type Plan, type SurfaceId } from '../../../lib/observation';
import { words } from '../../../lib/words';

export type Filter = {
  readonly plan: Plan | 'all';
  readonly surface: SurfaceId | 'all';
  readonly text: string;
};
export const ALL: Filter = { plan: 'all', surface: 'all', text: '' };

type Props = {
  filter: Filter;
  change: (filter: Filter) => void;
};

/** Narrows the tables below by plan, surface and text. */
export function Filters({ filter, change }: Props) {
  return (
    <search className="filters">
      <label>
        {words.ui('filter.find')}{' '}
        <input
          type="search"
          value={filter.text}
          maxLength={100}
          onChange={(event) => change({ ...filter, text: event.target.value })}
        />
      </label>
      <label>
        {words.ui('filter.plan')}{' '}
        <select
          value={filter.plan}
          onChange={(event) => change({ ...filter, plan: event.target.value as Filter['plan'] })}
        >
          <option value="all">{words.ui('filter.all')}</option>
          {PLANS.filter((plan) => plan !== 'unknown').map((plan) => (
            <option key={plan} value={plan}>
              {words.ui(`plan.${plan}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.ui('filter.surface')}{' '}
        <select
          value={filter.surface}
          onChange={(event) =>
            change({ ...filter, surface: event.target.value as Filter['surface'] })
          }
        >
          <option value="all">{words.ui('filter.all')}</option>
          {SURFACES.map((surface) => (
            <option key={surface} value={surface}>
              {words.of('surfaces', surface)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
