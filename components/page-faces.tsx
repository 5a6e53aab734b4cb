import { useStore } from 'zustand';
import type { FaceActions } from '../lib/inline/faces';
import type { PageStore } from '../lib/state/page';
import { Banner } from './banner';
import { Card } from './card';
import { labelsFrom } from './labels';

/** What React draws into a page: the card, the banner, or nothing. */
export function PageFaces({ store, actions }: { store: PageStore; actions: FaceActions }) {
  const reply = useStore(store, (state) => state.reply);
  const card = useStore(store, (state) => state.card);
  const banner = useStore(store, (state) => state.banner);
  const room = useStore(store, (state) => state.room);
  if (!reply) return null;
  const label = labelsFrom(reply.labels);
  return (
    <>
      {banner && <Banner view={reply.view} label={label} dismiss={actions.dismiss} />}
      {card && <Card view={reply.view} label={label} actions={actions} room={room} />}
    </>
  );
}
