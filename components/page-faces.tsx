import { useStore } from 'zustand';
import type { FaceActions } from '../lib/inline/faces';
import type { PageStore } from '../lib/state/page';
import { Banner } from './banner';
import { Card } from './card';
import { labelsFrom } from './labels';

/** What React draws into a page: the card, the banner, or nothing. */
export function PageFaces({ store, actions }: { store: PageStore; actions: FaceActions }) {
  const answer = useStore(store, (state) => state.answer);
  const card = useStore(store, (state) => state.card);
  const banner = useStore(store, (state) => state.banner);
  const room = useStore(store, (state) => state.room);
  if (!answer) return null;
  const label = labelsFrom(answer.labels);
  return (
    <>
      {banner && <Banner view={answer.view} label={label} dismiss={actions.dismiss} />}
      {card && <Card view={answer.view} label={label} actions={actions} room={room} />}
    </>
  );
}
