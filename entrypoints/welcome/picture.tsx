import { Icon } from '../../components/icon';
import { ROWS } from '../../lib/policy/slots';
import { words } from '../../lib/words';

/**
 * The product at a glance: a window with the badge, the line, the six answers and the banner, numbered as the list
 * below it. A drawing, so that it follows language, direction and dark mode; what it says stands in the list.
 */
export function Picture() {
  return (
    <div className="picture" aria-hidden="true">
      <div className="bar">
        <i className="address" />
        <span className="button">
          <img src="/icon/32.png" width="18" height="18" alt="" />
          <b>{words.of('hints', 'badge.chat')}</b>
        </span>
        <Place of={1} />
      </div>
      <div className="window">
        <div className="side">
          <i />
          <i />
          <i />
          <i />
        </div>
        <div className="page">
          <div className="six">
            {ROWS.map((row) => (
              <p key={row}>
                <Icon name={row} />
                <span>{words.ui(`row.${row}`)}</span>
                <i />
              </p>
            ))}
            <Place of={3} />
          </div>
          <p className="line">
            {words.of('hints', 'line.chat')}
            <Place of={2} />
          </p>
          <div className="composer">
            <i />
          </div>
        </div>
        <div className="before">
          <p>
            <Icon name="else" />
            <i />
          </p>
          <i />
          <i />
          <Place of={4} />
        </div>
      </div>
    </div>
  );
}

/** What the list says of a place in the picture has the same number. */
function Place({ of }: { of: number }) {
  return <span className="number">{of}</span>;
}
