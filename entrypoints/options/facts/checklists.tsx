import { pack } from '../../../lib/policy/pack';
import { tryChange } from '../../../lib/settings/try-save';
import { words } from '../../../lib/words';

/** The recommendations, to be ticked. What is ticked stays in this browser. */
export function Checklists({ ticked }: { ticked: readonly string[] }) {
  const tick = (id: string, on: boolean) =>
    tryChange('ticked', (now) =>
      on ? [...new Set([...now, id])] : now.filter((one) => one !== id),
    );
  const lists = pack.checklists.map(({ id, items }) => (
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
  return (
    <>
      <p className="help">{words.ui('reference.checklists.help')}</p>
      {lists}
    </>
  );
}
