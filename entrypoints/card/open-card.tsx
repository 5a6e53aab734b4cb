import { useStore } from 'zustand';
import { OpenAddress } from '../../components/outside';
import type { CardActions } from '../../lib/page/faces';
import type { PageStore } from '../../lib/page/store';
import { Card } from './card';

/** The card while it is open, or nothing. */
export function OpenCard({ store, actions }: { store: PageStore; actions: CardActions }) {
  const answer = useStore(store, (state) => state.answer);
  const card = useStore(store, (state) => state.card);
  const room = useStore(store, (state) => state.room);
  if (!answer || !card) return null;
  return (
    <OpenAddress value={actions.open}>
      <Card view={answer.view} actions={actions} room={room} />
    </OpenAddress>
  );
}
