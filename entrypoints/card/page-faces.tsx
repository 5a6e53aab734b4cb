import { useStore } from 'zustand';
import type { FaceActions } from '../../lib/page/faces';
import type { PageStore } from '../../lib/page/store';
import { Banner } from './banner';
import { OpenAddress } from '../../components/outside';
import { Card } from './card';
import { Pause } from './pause';

/** What React draws into a page: the card, the banner, or nothing. */
export function PageFaces({ store, actions }: { store: PageStore; actions: FaceActions }) {
  const answer = useStore(store, (state) => state.answer);
  const card = useStore(store, (state) => state.card);
  const banner = useStore(store, (state) => state.banner);
  const pause = useStore(store, (state) => state.pause);
  const room = useStore(store, (state) => state.room);
  if (!answer) return null;
  return (
    <OpenAddress value={actions.open}>
      {banner && !pause && (
        <Banner
          view={answer.view}
          connector={answer.connector}

          dismiss={actions.dismiss}
          explain={actions.explain}
        />
      )}
      {pause && <Pause connector={pause} goOn={actions.goOn} cancel={actions.cancel} />}
      {card && <Card view={answer.view} actions={actions} room={room} />}
    </OpenAddress>
  );
}
