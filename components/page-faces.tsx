import { useStore } from 'zustand';
import type { FaceActions } from '../lib/inline/faces';
import type { PageStore } from '../lib/state/page';
import { Banner } from './banner';
import { OpenAddress } from './outside';
import { Card } from './card';
import { labelsFrom } from './labels';
import { Pause } from './pause';

/** What React draws into a page: the card, the banner, or nothing. */
export function PageFaces({ store, actions }: { store: PageStore; actions: FaceActions }) {
  const answer = useStore(store, (state) => state.answer);
  const card = useStore(store, (state) => state.card);
  const banner = useStore(store, (state) => state.banner);
  const pause = useStore(store, (state) => state.pause);
  const room = useStore(store, (state) => state.room);
  if (!answer) return null;
  const label = labelsFrom(answer.labels);
  return (
    <OpenAddress value={actions.open}>
      {banner && !pause && (
        <Banner
          view={answer.view}
          connector={answer.connector}
          label={label}
          dismiss={actions.dismiss}
          explain={actions.explain}
        />
      )}
      {pause && (
        <Pause connector={pause} label={label} goOn={actions.goOn} cancel={actions.cancel} />
      )}
      {card && <Card view={answer.view} label={label} actions={actions} room={room} />}
    </OpenAddress>
  );
}
