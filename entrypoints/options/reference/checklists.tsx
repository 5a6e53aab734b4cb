import type { Pack } from '../../../lib/policy/schema';
import { words } from '../../../lib/words';

type Props = {
  pack: Pack;
  ticked: readonly string[];
  tick: (id: string, on: boolean) => void;
};

/** The recommendations, to be ticked. What is ticked stays in this browser. */
export function Checklists({ pack, ticked, tick }: Props) {
  return pack.checklists.map(({ id, items }) => (
    <fieldset key={id} className="checklist">
      <legend>{words.of('checklists', id)}</legend>
      {items.map((item) => (
        <label key={item.id}>
          <input
            type="checkbox"
            checked={ticked.includes(item.id)}
            onChange={(event) => tick(item.id, event.target.checked)}
          />{' '}
          {words.of('checklists', item.id)}
        </label>
      ))}
    </fieldset>
  ));
}
