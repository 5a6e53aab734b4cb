import { useEffect, useState } from 'react';
import type { SurfaceId } from '../../../lib/observation';
import { pack } from '../../../lib/policy/pack';
import { words } from '../../../lib/words';
import { Glossary } from './glossary';
import { ALL, Filters, type Filter } from './filters';
import { Statements } from './statements';
import { Wrong } from './wrong';

/** A part at a time: all of them are many screens long. */
function firstFilter(from: SurfaceId | undefined): Filter {
  const asked = pack.statements.find(({ id }) => id === location.hash.slice(1));
  return { ...ALL, surface: asked?.surfaces[0] ?? from ?? 'chat' };
}

type Props = { today: string; from: SurfaceId | undefined; reports: boolean };

/** Every statement that holds now, by the part of Claude it belongs to. */
export function ByPart({ today, from, reports }: Props) {
  const [filter, setFilter] = useState<Filter>(() => firstFilter(from));
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  const shown = (text: string) => text.toLowerCase().includes(filter.text.trim().toLowerCase());
  return (
    <>
      <p className="help">{words.ui('reference.intro', { date: words.day(pack.date) })}</p>
      <Glossary />
      <Filters filter={filter} change={setFilter} />
      {wrong && <Wrong key={wrong} about={wrong} outside={reports} />}
      <Statements pack={pack} today={today} filter={filter} shown={shown} report={setWrong} />
    </>
  );
}
