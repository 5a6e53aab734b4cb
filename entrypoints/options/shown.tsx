import type { SurfaceId } from '../../lib/observation';
import type { SettingsState } from '../../lib/settings/mirror';
import { words } from '../../lib/words';
import { AtWork } from './facts/at-work';
import { ByPart } from './facts/by-part';
import { Changed } from './facts/changed';
import { Checklists } from './facts/checklists';
import { Guide } from './facts/guide';
import { Matrix } from './facts/matrix';
import { Overview } from './facts/overview';
import { Sources } from './facts/sources';
import type { Part } from './parts';
import { Data } from './settings/data';
import { Help } from './settings/help';
import { Line } from './settings/line';
import { InForce } from './settings/organisation';
import { Overlay } from './settings/overlay';
import { Pausing } from './settings/pausing';
import { PlanAndWork } from './settings/plan-and-work';
import { Services } from './settings/services';
import { AssessmentPage } from './yours/assessment/page';
import { LedgerList } from './yours/ledger';

type Props = {
  part: Part;
  /** The address: a statement's leads to its own part of Claude. */
  hash: string;
  stored: SettingsState;
  today: string;
  from: SurfaceId | undefined;
  wanted: string;
};

/** One part of the page under its name. */
export function Shown({ part, ...props }: Props) {
  return (
    <>
      <h1 id={part}>{words.ui(`part-of.${part}`)}</h1>
      <Body part={part} {...props} />
    </>
  );
}

function Body({ part, hash, stored, today, from, wanted }: Props) {
  const { settings, managed } = stored;
  switch (part) {
    case 'overview':
      return <Overview stored={stored} today={today} from={from} />;
    case 'by-part':
      return <ByPart key={hash} today={today} from={from} reports={managed.reports !== false} />;
    case 'by-plan':
      return <Matrix stored={stored} today={today} />;
    case 'at-work':
      return <AtWork today={today} />;
    case 'before':
      return <Checklists ticked={settings.ticked} />;
    case 'guide':
      return <Guide today={today} />;
    case 'changed':
      return <Changed seen={settings.changesSeen} />;
    case 'sources':
      return <Sources />;
    case 'connections':
      return (
        <LedgerList
          keep={managed.ledger ?? settings.ledger}
          locked={managed.ledger !== undefined}
        />
      );
    case 'assessment':
      return <AssessmentPage stored={stored} today={today} />;
    case 'plan':
      return <PlanAndWork stored={stored} />;
    case 'in-page':
      return <Line settings={settings} always={managed.line ?? []} />;
    case 'connect':
      return (
        <>
          <Pausing settings={settings} locked={managed.pause} />
          <Services wanted={wanted} offered={managed.consentHosts} />
        </>
      );
    case 'organisation':
      return (
        <>
          <Overlay settings={settings} managed={managed} />
          <InForce managed={managed} />
        </>
      );
    case 'data':
      return <Data />;
    case 'help':
      return <Help stored={stored} today={today} />;
    default:
      return part satisfies never;
  }
}
