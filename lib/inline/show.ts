import { createLine, type Line } from '../../components/line';
import type { PageReply } from '../messages/page';
import type { PageStore } from '../state/page';
import type { Host } from './host';
import { holdConnect } from './hold-connect';
import { openFaces } from './open-faces';

/** Renders what the background answers: the line at once, card and banner when they are wanted. */
export function showReplies(
  root: Element,
  host: Host,
  store: PageStore,
  stand: () => void,
  signal: AbortSignal,
): void {
  const faces = openFaces(host, store, signal);
  holdConnect(root, store, faces.ask, signal);
  let line: Line | undefined;
  const show = (reply: PageReply) => {
    if (!line) {
      line = createLine({ open: faces.toggleCard, fold: faces.fold });
      host.shadow.append(line.element);
    }
    line.update(reply);
    stand();
    faces.refresh(reply.banner);
  };
  store.subscribe(({ seen, reply, card }, before) => {
    if (seen && seen !== before.seen) host.element.setAttribute('data-surface', seen.surface);
    if (!reply && line) line.element.hidden = true;
    if (card !== before.card) line?.opener.setAttribute('aria-expanded', String(card));
    if (before.card && !card && host.shadow.activeElement) line?.opener.focus();
    if (reply && reply !== before.reply) show(reply);
  });
}
