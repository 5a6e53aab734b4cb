import { createLine, type Line } from './line/line';
import { onFirstPress } from './press';
import type { PageReply } from '../../lib/messages/replies';
import type { PageStore } from '../../lib/page/store';
import type { Host } from '../../lib/page/host';
import { findLater, type Faces } from '../../lib/page/later';

/** Why the line is not shown, or that it is: for tests and bug reports. */
function standing({ line, choices }: PageReply): string {
  if (!line) return 'nothing-to-say';
  return choices.shown ? 'shown' : 'off';
}

/** Renders what the background answers: the line at once, card and banner when they are wanted. */
export function showReplies(
  root: Element,
  host: Host,
  store: PageStore,
  stand: () => void,
  signal: AbortSignal,
): void {
  let opened: Faces | undefined;
  const faces = () => (opened ??= findLater()?.openFaces(host, store, signal));
  // Nobody has pressed Connect in a page where nobody has pressed anything: until then nothing is listened for.
  onFirstPress(() => {
    const ask = faces()?.ask;
    if (ask) findLater()?.holdConnect(root, store, ask, signal);
  }, signal);
  let line: Line | undefined;
  const show = (reply: PageReply) => {
    if (!line) {
      line = createLine({ open: () => faces()?.toggleCard(), fold: () => faces()?.fold() });
      host.shadow.append(line.element);
    }
    line.update(reply);
    host.element.setAttribute('data-surface', reply.surface);
    host.element.setAttribute('data-line', standing(reply));
    stand();
    const { card, banner } = store.getState();
    if (card || banner || reply.banner) faces()?.refresh(reply.banner);
  };
  host.element.setAttribute('data-line', 'no-answer');
  store.subscribe(({ reply, card }, before) => {
    if (!reply && before.reply) {
      if (line) line.element.hidden = true;
      host.element.setAttribute('data-line', 'no-answer');
      host.element.removeAttribute('data-surface');
    }
    if (card !== before.card) line?.opener.setAttribute('aria-expanded', String(card));
    if (before.card && !card && host.shadow.activeElement) line?.opener.focus();
    if (reply && reply !== before.reply) show(reply);
  });
}
