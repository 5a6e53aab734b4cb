import { createLine, type Line } from '../../components/line';
import type { PageReply } from '../messages/page';
import type { PageStore } from '../state/page';
import { inSlot } from '../view';
import type { Host } from './host';
import { openFaces } from './open-faces';

/** Renders what the background answers: the line at once, card and banner when they are wanted. */
export function showReplies(
  host: Host,
  store: PageStore,
  stand: () => void,
  signal: AbortSignal,
): void {
  const faces = openFaces(host, store, signal);
  let line: Line | undefined;
  const show = ({ view, inline, labels }: PageReply) => {
    host.element.setAttribute('data-surface', view.surface);
    if (!line) {
      line = createLine({ open: faces.toggleCard, fold: faces.fold });
      host.shadow.append(line.element);
    }
    line.update(view, inline, labels);
    stand();
    faces.offerBanner(inSlot(view, 'banner').length > 0);
  };
  store.subscribe(({ reply, card }, before) => {
    if (card !== before.card) line?.opener.setAttribute('aria-expanded', String(card));
    if (reply && reply !== before.reply) show(reply);
  });
}
