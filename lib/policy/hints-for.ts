import type { Observation } from '../observation';
import type { Hint, Profile, Slot } from './hint';
import type { Pack, Rule, Slots, Source, Statement, When } from './schema';

type Index = {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actions: ReadonlyMap<string, string>;
};

const indexes = new WeakMap<Pack, Index>();
const LISTS = ['runs', 'leaves', 'stays', 'you', 'organisation', 'do', 'banner'] as const;
const PLACES = ['computer', 'anthropic', 'others'] as const;
const DAY = 86_400_000;

/**
 * What to tell this person about this page.
 * @param observation what is on the screen.
 * @param profile what is known of the person.
 * @param pack a pack that parsed.
 * @param today ISO date; decides only whether a statement is called old.
 * @returns hints in the order of the slots. Pure and total: the same input gives the same hints, and every
 * hint rests on at least one statement with a source.
 */
export function hintsFor(
  observation: Observation,
  profile: Profile,
  pack: Pack,
  today: string,
): readonly Hint[] {
  const slots = pack.surfaces[observation.surface];
  const index = indexOf(pack);
  const hints: Hint[] = [];
  const add = (slot: Slot, rule: Rule, part?: Hint['part']) =>
    hints.push(toHint(slot, rule, part, observation, index, today));

  for (const slot of ['badge', 'title', 'line'] as const) {
    const rule = choose(slots[slot] ?? [], observation, profile);
    if (rule) add(slot, rule);
  }
  for (const slot of PLACES) {
    const place = slots[slot];
    if (place) add(slot, place, place.part);
  }
  for (const slot of LISTS)
    for (const rule of chooseAll(slots, slot, observation, profile)) add(slot, rule);
  return hints;
}

function chooseAll(
  slots: Slots,
  slot: (typeof LISTS)[number],
  observation: Observation,
  profile: Profile,
): Rule[] {
  return (slots[slot] ?? []).flatMap((choice) => choose(choice, observation, profile) ?? []);
}

function choose(rules: readonly Rule[], seen: Observation, profile: Profile): Rule | undefined {
  return rules.find((rule) => !rule.when || applies(rule.when, seen, profile));
}

function applies(when: When, { certainty, facts }: Observation, { plan }: Profile): boolean {
  if (when.plans && !when.plans.includes(plan)) return false;
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
  index: Index,
  today: string,
): Hint {
  const statements = rule.because.flatMap((id) => index.statements.get(id) ?? []);
  const sources = new Set(statements.flatMap((statement) => statement.sources));
  const address = rule.action && index.actions.get(rule.action);
  return {
    slot,
    say: rule.say,
    values: { count: facts.attachments },
    tone: rule.tone ?? 'plain',
    ...(part && { part }),
    statements: rule.because,
    sources: [...sources].flatMap((id) => index.sources.get(id) ?? []),
    checked: statements.map(({ checked }) => checked).toSorted()[0] ?? '',
    old: statements.some((statement) => isOld(statement, today)),
    unsettled: statements.some(({ unsettled }) => unsettled === true),
    ...(rule.action && address && { action: { id: rule.action, address } }),
  };
}

/** Whether a statement is past the time it can be trusted unchecked. An unreadable date counts as old. */
export function isOld(
  statement: Pick<Statement, 'checked' | 'volatility'>,
  today: string,
): boolean {
  const age = (Date.parse(today) - Date.parse(statement.checked)) / DAY;
  return !(age <= statement.volatility);
}

function indexOf(pack: Pack): Index {
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
