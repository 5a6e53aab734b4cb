import type { Words } from '../../lib/i18n';
import type { Pack } from '../../lib/policy/schema';

type Props = {
  pack: Pack;
  facts: Words;
  ticked: readonly string[];
  tick: (id: string, on: boolean) => void;
};

/** The recommendations, to be ticked. What is ticked stays in this browser. */
export function Checklists({ pack, facts, ticked, tick }: Props) {
  return pack.checklists.map(({ id, items }) => (
    <fieldset key={id} className="checklist">
      <legend>{facts('checklists', id)}</legend>
      {items.map((item) => (
        <label key={item.id}>
          <input
            type="checkbox"
            checked={ticked.includes(item.id)}
            onChange={(event) => tick(item.id, event.target.checked)}
          />{' '}
          {facts('checklists', item.id)}
        </label>
      ))}
    </fieldset>
  ));
}
