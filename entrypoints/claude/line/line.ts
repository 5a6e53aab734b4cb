import { make } from '../../../lib/page/make';
import type { LineView } from '../../../lib/messages/replies';
import css from './line.css?inline';

export type Line = {
  readonly element: HTMLElement;
  readonly opener: HTMLElement;
  update(view: LineView): void;
};

/**
 * The line in the page: plain DOM, because every claude.ai load pays for it. Says what leaves now and to
 * whom; pressing it opens the card.
 */
export function createLine(on: { open: () => void; fold: () => void }): Line {
  const style = make('style');
  style.textContent = css;
  const element = make('div');
  element.className = 'line';
  element.hidden = true;
  const opener = make('button');
  opener.className = 'open';
  opener.setAttribute('aria-expanded', 'false');
  const name = make('b');
  const say = make('span');
  say.className = 'say';
  const text = make('span');
  text.append(name, say);
  opener.append(text);
  const fold = make('button');
  fold.className = 'fold';
  fold.textContent = '–';
  element.append(opener, fold);
  opener.addEventListener('click', on.open);
  fold.addEventListener('click', on.fold);

  return {
    element,
    opener,
    update({ name: surface, line, open, fold: folds, language, direction, choices }) {
      element.hidden = !line || !choices.shown;
      name.textContent = surface;
      say.textContent = ` · ${line?.text ?? ''}`;
      element.className = `line ${line?.tone ?? ''}${choices.folded ? ' folded' : ''}`;
      opener.title = open;
      if (style.parentNode) return;
      // The language is the browser's: it stays for as long as this script lives.
      element.lang = language;
      element.dir = direction;
      fold.title = folds;
      fold.setAttribute('aria-label', folds);
      element.before(style);
    },
  };
}
