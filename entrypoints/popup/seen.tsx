import { inSlot, type View } from '../../lib/answer/view';
import { Advice } from '../../components/advice';
import { Answer } from '../../components/answer';
import { Flow } from '../../components/flow';
import { Fold } from '../../components/fold';
import { OverlaySays } from '../../components/overlay-says';
import { words } from '../../lib/words';

type Props = {
  view: View;
  plan: React.ReactNode;
  /** How many changes at Claude the user has not looked at. */
  news: number;
};

/** The popup's answer for one Claude page. */
export function Seen({ view, plan, news }: Props) {
  return (
    <>
      <header>
        <h1>{view.name}</h1>
        {plan}
      </header>
      <p className="headline">{inSlot(view, 'headline')[0]?.text}</p>
      <Flow view={view} />
      <Answer view={view} />
      <Advice view={view} />
      <OverlaySays says={view.overlay} />
      <footer>
        <span>{words.ui('not-anthropic')}</span>
        <Fold view={view} />
        {news > 0 && (
          <a href="/options.html#changed" target="_blank" rel="noreferrer" className="news">
            {words.ui('news', { count: news })}
          </a>
        )}
        <a href={`/options.html?from=${view.surface}#overview`} target="_blank" rel="noreferrer">
          {words.ui('all-facts')}
        </a>
      </footer>
    </>
  );
}
