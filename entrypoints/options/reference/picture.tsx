import type { SurfaceId } from '../../../lib/observation';
import type { Feature } from './features';
import { inSlot } from '../../../lib/answer/view';
import { PLACES } from '../../../lib/policy/slots';
import { words } from '../../../lib/words';

const ROW = 34;
const TOP = 16;
/** Left edges and widths of the three columns, in units of the drawing. */
const INPUT = { x: 8, width: 120 };
const FEATURE = { x: 200, width: 190 };
const PLACE = { x: 500, width: 190 };

type Props = { features: readonly Feature[]; from: SurfaceId | undefined };

/**
 * What goes where, drawn from the pack: your input, the feature, the three places, and the answer back. Each
 * feature leads to its row in the table behind the picture.
 */
export function Picture({ features, from }: Props) {
  const height = TOP * 2 + features.length * ROW;
  const placeY = (i: number) => TOP + ((i + 0.5) * features.length * ROW) / PLACES.length;
  const inputY = height / 2;
  return (
    <figure className="picture scroll" tabIndex={0} aria-label={words.ui('picture.title')}>
      <svg viewBox={`0 0 700 ${height + 44}`} aria-label={words.ui('picture.title')}>
        <g className="node input">
          <rect x={INPUT.x} y={inputY - 22} width={INPUT.width} height={44} rx={8} />
          <text x={INPUT.x + 12} y={inputY + 5}>
            {words.ui('picture.input')}
          </text>
        </g>
        {PLACES.map((place, i) => (
          <g key={place} className={`node place-${place}`}>
            <rect x={PLACE.x} y={placeY(i) - 26} width={PLACE.width} height={52} rx={8} />
            <text x={PLACE.x + 14} y={placeY(i) + 5}>
              {words.ui(`place.${place}`)}
            </text>
          </g>
        ))}
        {features.map(({ view }, row) => {
          const y = TOP + row * ROW + ROW / 2;
          const parts = PLACES.map((place) => inSlot(view, place)[0]?.part ?? 'may');
          const said = PLACES.map((place, i) =>
            words.ui('pair', {
              name: words.ui(`place.${place}`),
              value: words.ui(`part.${parts[i] ?? 'may'}`),
            }),
          );
          return (
            <a
              key={view.surface}
              href={`#row-${view.surface}`}
              aria-label={words.ui('pair', { name: view.name, value: words.list(said) })}
              className={view.surface === from ? 'feature from' : 'feature'}
              aria-current={view.surface === from ? 'true' : undefined}
            >
              <path className="edge in" d={curve(INPUT.x + INPUT.width, inputY, FEATURE.x, y)} />
              {parts.map((part, i) =>
                part === 'out' ? null : (
                  <path
                    key={PLACES[i]}
                    className={`edge ${part}`}
                    d={curve(FEATURE.x + FEATURE.width, y, PLACE.x, placeY(i))}
                  />
                ),
              )}
              <rect x={FEATURE.x} y={y - 13} width={FEATURE.width} height={26} rx={6} />
              <text x={FEATURE.x + 10} y={y + 5}>
                {view.name}
              </text>
            </a>
          );
        })}
        <path
          className="edge back"
          d={`M${PLACE.x + PLACE.width / 2} ${height - 8}V${height + 14}H${INPUT.x + INPUT.width / 2}V${inputY + 26}`}
        />
        <text className="back" x={FEATURE.x} y={height + 34}>
          {words.ui('picture.back')}
        </text>
      </svg>
      <figcaption>{words.ui('picture.legend')}</figcaption>
    </figure>
  );
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
