import type { Mode, Observation } from '../observation';
import type { Hint, Profile } from './hint';
import type { HintPack, HintStatement } from './parts';
import type { Rule, Slots, Source, When } from './schema';
import { SLOTS, slotsOf, type Slot, type SlotOf } from './slots';

type Index = {
  readonly statements: ReadonlyMap<string, HintStatement>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actions: ReadonlyMap<string, string>;
};

const indexes = new WeakMap<HintPack, Index>();
const DAY = 86_400_000;

/**
 * What to tell this person about this page.
 * @param observation what is on the screen.
 * @param profile what is known of the person.
 * @param pack a pack that parsed.
 * @param today ISO date; decides whether a statement is called old, and whether the neutral wording stands in.
 * @returns hints in the order of the slots. Pure and total: the same input gives the same hints, and every
 * hint rests on at least one statement with a source.
 */
export function hintsFor(
  observation: Observation,
  profile: Profile,
  pack: HintPack,
  today: string,
): readonly Hint[] {
  const slots = pack.surfaces[observation.surface];
  const index = indexOf(pack);
  const hints: Hint[] = [];
  const add = (slot: Slot, rule: Rule, part?: Hint['part']) =>
    hints.push(toHint(slot, rule, part, observation, pack, index, today));

  for (const slot of slotsOf('one')) {
    const rule = choose(slots[slot] ?? [], observation, profile);
    if (rule) add(slot, rule);
  }
  for (const slot of slotsOf('place')) {
    const place = choose(slots[slot] ?? [], observation, profile);
    if (place) add(slot, place, place.part);
  }
  for (const slot of slotsOf('list'))
    for (const rule of chooseAll(slots, slot, observation, profile)) add(slot, rule);
  return hints.filter(addsSomething);
}

/** Of what is too old the first sentence of a slot is said, in its neutral wording; there is nothing to add to it. */
function addsSomething({ neutral, slot }: Hint, i: number, hints: readonly Hint[]): boolean {
  return !neutral || hints[i - 1]?.slot !== slot;
}

/**
 * Where a task runs, worded for the most exposed case: in the cloud if anything says so, local only if
 * something does and nothing contradicts it. The user's own word for local counts on work plans only: on the others
 * new tasks run in the cloud whatever older ones did (statement cowork-cloud). It counts only where the address shows
 * that no project decides: a task was run in the cloud from one against its user's setting.
 */
export function modeOf({ surface, facts }: Observation, { cowork, plan }: Profile): Mode {
  const work = plan === 'team' || plan === 'enterprise';
  const counts = cowork === 'cloud' || (work && facts.inProject === 'no');
  const said = new Set([facts.mode, surface === 'cowork' && counts ? cowork : 'unknown']);
  return said.has('cloud') ? 'cloud' : said.has('local') ? 'local' : 'unknown';
}

function chooseAll(
  slots: Slots,
  slot: SlotOf<'list'>,
  observation: Observation,
  profile: Profile,
): Rule[] {
  return (slots[slot] ?? []).flatMap((choice) => choose(choice, observation, profile) ?? []);
}

function choose<Any extends Rule>(
  rules: readonly Any[],
  seen: Observation,
  profile: Profile,
): Any | undefined {
  return rules.find((rule) => !rule.when || applies(rule.when, seen, profile));
}

function applies(when: When, seen: Observation, profile: Profile): boolean {
  const { certainty, evidence, facts } = seen;
  if (when.plans && !when.plans.includes(profile.plan)) return false;
  if (when.mode && when.mode !== modeOf(seen, profile)) return false;
  if (when.frontEnd && when.frontEnd !== facts.frontEnd) return false;
  if (when.connectCard && !facts.connectCard) return false;
  if (when.grant && !facts.grant) return false;
  if (when.evidence && !evidence.includes(when.evidence)) return false;
  if (when.certainty && !when.certainty.includes(certainty)) return false;
  if (when.attachments && facts.attachments === 0) return false;
  if (when.connectorPage && !when.connectorPage.some((page) => page === facts.connectorPage))
    return false;
  return true;
}

function toHint(
  slot: Slot,
  rule: Pick<Rule, 'say' | 'because' | 'tone' | 'action'>,
  part: Hint['part'],
  { facts }: Observation,
  pack: HintPack,
  index: Index,
  today: string,
): Hint {
  const statements = rule.because.flatMap((id) => index.statements.get(id) ?? []);
  const sources = new Set(statements.flatMap((statement) => statement.sources));
  const neutral = statements.some((statement) => isOld(statement, today, 2));
  const address = rule.action && index.actions.get(rule.action);
  return {
    slot,
    say: neutral ? pack.neutral[SLOTS[slot].neutral] : rule.say,
    values: { count: facts.attachments },
    tone: neutral ? 'unsure' : (rule.tone ?? 'plain'),
    ...(part && { part: neutral && part === 'out' ? 'may' : part }),
    neutral,
    statements: rule.because,
    sources: [...sources].flatMap((id) => index.sources.get(id) ?? []),
    checked: statements.map(({ checked }) => checked).toSorted()[0] ?? '',
    old: statements.some((statement) => isOld(statement, today)),
    unsettled: statements.some(({ unsettled }) => unsettled === true),
    ...(rule.action && address && { action: { id: rule.action, address } }),
  };
}

/** A clock may stand a day apart from the one a statement was dated by: days end at different times. */
const CLOCK_SKEW = -1;

/**
 * Whether a statement is past the time it can be trusted unchecked. An unreadable date counts as old, and so does one
 * that the clock has not reached: then nothing is known of its age.
 * @param times how many of its times must have passed.
 */
export function isOld(
  statement: Pick<HintStatement, 'checked' | 'volatility'>,
  today: string,
  times = 1,
): boolean {
  const age = (Date.parse(today) - Date.parse(statement.checked)) / DAY;
  return !(age >= CLOCK_SKEW && age <= statement.volatility * times);
}

function indexOf(pack: HintPack): Index {
  const known = indexes.get(pack);
  if (known) return known;
  const index: Index = {
    statements: new Map(pack.statements.map((one) => [one.id, one])),
    sources: new Map(pack.sources.map((one) => [one.id, one])),
    actions: new Map(pack.actions.map((one) => [one.id, one.address])),
  };
  indexes.set(pack, index);
  return index;
}
