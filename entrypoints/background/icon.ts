import svg from '../../assets/icon.svg?raw';

type State = 'says' | 'rests';

/** Widths in pixels, for screens with one and with two device pixels to each. */
const SIZES = [16, 32] as const;
/** The drawing's own width. */
const UNITS = 16;

const drawn = new Map<State, Record<number, ImageData>>();

/**
 * The toolbar icon, drawn here: naming a file makes Chromium's worker fetch it, and this extension makes no request.
 * @param state `says` (the mark on its field) where a page was recognised and an answer stands, `rests` (the mark
 *   alone, as in the manifest's files) everywhere else.
 * @returns pictures by width; `undefined` in a browser that cannot draw here, which then keeps the icon it has.
 */
export function iconFor(state: State): Record<number, ImageData> | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const known = drawn.get(state);
  if (known) return known;
  const icon = Object.fromEntries(SIZES.map((size) => [size, draw(size, state)]));
  drawn.set(state, icon);
  return icon;
}

function draw(size: number, state: State): ImageData {
  const canvas = new OffscreenCanvas(size, size).getContext('2d')!;
  canvas.scale(size / UNITS, size / UNITS);
  canvas.lineCap = canvas.lineJoin = 'round';
  canvas.lineWidth = 1.6;
  canvas.strokeStyle = '#ffffff';
  if (state === 'says') {
    canvas.fillStyle = '#8f5400';
    canvas.roundRect(0, 0, UNITS, UNITS, 3.5);
    canvas.fill();
  } else {
    // As large as the field: assets/icon-rest.svg.
    canvas.translate(-3.2, -3.2);
    canvas.scale(1.4, 1.4);
    canvas.lineWidth = 1.4;
    canvas.strokeStyle = '#89857d';
  }
  canvas.stroke(new Path2D(/ d="([^"]+)"/.exec(svg)?.[1]));
  return canvas.getImageData(0, 0, size, size);
}
