import { z } from 'zod';
import {
  CERTAINTIES,
  CONNECTOR_PAGES,
  EVIDENCE,
  FRONT_ENDS,
  MODES,
  PLANS,
  SURFACES,
} from '../observation.ts';
import { NEUTRALS, SLOTS, SLOT_NAMES, type Slot } from './slots.ts';

/** Version of the pack's shape. A pack of another version is refused, never half-read. */
export const SCHEMA_VERSION = 3;

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/);
const day = z.iso.date();
const plan = z.enum(PLANS);
const surface = z.enum(SURFACES);
const address = z.url({ protocol: /^https$/ });

const GRADES = ['A', 'B', 'C'] as const;
/** Where or how a feature runs, for statements that hold for one way only. */
const WAYS = [
  'any',
  'local',
  'cloud',
  'legacy',
  'merged',
  'remote',
  'custom',
  'extension',
  'classic',
  'sidepanel',
] as const;
const VERDICTS = ['confirmed', 'narrower', 'contradicted', 'outdated', 'unconfirmed'] as const;
/** Days after which a statement is called old, by how often its pages change: Cowork; Chrome, connectors, project
 * sharing and rollouts; most; exports, single sign-on, retention and what has held for long. */
const VOLATILITIES = [21, 30, 90, 180] as const;

const source = z.strictObject({
  id,
  title: z.string().min(3),
  publisher: z.string().min(2),
  /** `null` where the page is public but its address was not recorded. */
  address: address.nullable(),
  /** Date of the page or of the copy that was read. */
  date: day,
  /** A: Anthropic page read in full. B: in part or through a dated quotation. C: somebody else. */
  grade: z.enum(GRADES),
});

const statement = z.strictObject({
  id,
  sources: z.array(id).min(1),
  checked: day,
  volatility: z.union(VOLATILITIES.map((days) => z.literal(days))),
  /** Plans it holds for; `unknown` among them means it is worded to be true for every plan. */
  plans: z.array(plan).min(1),
  mode: z.enum(WAYS),
  surfaces: z.array(surface).min(1),
  /** First-party pages disagree; the wording is the more cautious one. */
  unsettled: z.boolean().optional(),
  /** Rows of the research it carries, so that none is lost. */
  covers: z.array(id).min(1).optional(),
  /** Statements of one topic answer the same question; a comforting hint must not rest on one where a less
   * comforting one applies too. */
  topic: id.optional(),
  comfort: z.literal(true).optional(),
});

const guideEntry = z.strictObject({
  id,
  kind: z.enum(['statement', 'cell', 'plan-row', 'recommendation', 'edge', 'related']),
  verdict: z.enum(VERDICTS),
  /** What holds now. Empty only for a related link, which states nothing. */
  now: z.array(id),
});

const when = z.strictObject({
  plans: z.array(plan).min(1).optional(),
  certainty: z.array(z.enum(CERTAINTIES)).min(1).optional(),
  attachments: z.literal(true).optional(),
  mode: z.enum(MODES).exclude(['unknown']).optional(),
  frontEnd: z.enum(FRONT_ENDS).exclude(['unknown']).optional(),
  connectCard: z.literal(true).optional(),
  grant: z.literal(true).optional(),
  evidence: z.enum(EVIDENCE).optional(),
  connectorPage: z.array(z.enum(CONNECTOR_PAGES).exclude(['none'])).optional(),
});

/** `care` marks the one row that matters most on this surface and plan. */
const TONES = ['plain', 'leaves', 'care', 'kept', 'note', 'unsure'] as const;

const rule = z.strictObject({
  /** Text key under `hints`. */
  say: id,
  /** Statements the sentence rests on. */
  because: z.array(id).min(1),
  when: when.optional(),
  tone: z.enum(TONES).optional(),
  action: id.optional(),
});

/** Alternatives in order; the first that applies speaks, the last applies always. */
const choice = z
  .array(rule)
  .min(1)
  .refine((rules) => rules.at(-1)?.when === undefined, 'the last alternative must apply always');

const place = z
  .array(
    z.strictObject({
      ...rule.shape,
      /** `in` takes part, `may` may take part, `out` does not. */
      part: z.enum(['in', 'may', 'out']),
    }),
  )
  .min(1)
  .refine((rules) => rules.at(-1)?.when === undefined, 'the last alternative must apply always');

/** The first of a list answers always; what it adds may be for some only. */
const list = z
  .array(z.array(rule).min(1))
  .min(1)
  .refine(([first]) => first?.at(-1)?.when === undefined, 'the first answer must apply always');

/** What stands in a slot, by its kind. Of the banner's alternatives none need apply. */
const IN_SLOT = { one: choice, place, list };
const slots = z.strictObject(
  Object.fromEntries(
    SLOT_NAMES.map((name) => {
      const { kind, must } = SLOTS[name];
      if (must) return [name, IN_SLOT[kind]];
      return [name, (name === 'banner' ? z.array(z.array(rule).min(1)) : IN_SLOT[kind]).optional()];
    }),
  ),
) as unknown as z.ZodType<Slots>;

const control = z.strictObject({
  id,
  /** Who has it on each plan: a cell is never blank. */
  plans: z.record(plan.exclude(['unknown']), z.enum(['yes', 'no', 'depends', 'unknown'])),
  /** A word beside a cell, by plan: text keys under `controls`. */
  notes: z.partialRecord(plan, id).optional(),
  statements: z.array(id).min(1),
});

/** Whether a company can see something, and how. */
const seen = z.strictObject({
  answer: z.enum(['yes', 'partly', 'depends', 'unknown']),
  say: id,
  because: z.array(id).min(1),
});

export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(SCHEMA_VERSION),
  date: day,
  sources: z.array(source).min(1),
  statements: z.array(statement).min(1),
  guide: z.array(guideEntry).min(1),
  controls: z.array(control).min(1),
  actions: z.array(z.strictObject({ id, address })).min(1),
  /** What is said instead where every statement is twice as old as it may be: text keys under `hints`. */
  neutral: z.record(z.enum(NEUTRALS), id),
  /** Recommendations the user can tick, in lists. */
  checklists: z.array(
    z.strictObject({
      id,
      items: z.array(z.strictObject({ id, statements: z.array(id).min(1) })).min(1),
    }),
  ),
  /** What a company can see, by plan: text keys under `work`. */
  work: z.array(z.strictObject({ id, team: seen, enterprise: seen })).min(1),
  /** What changed, newest first: text keys under `changes`. */
  changes: z.array(z.strictObject({ id, date: day, because: z.array(id).min(1) })).min(1),
  surfaces: z.record(surface, slots),
});

export type Pack = z.infer<typeof packSchema>;
export type Source = z.infer<typeof source>;
/** What a face shows of a source. */
export type CitedSource = Readonly<Omit<Source, 'id'>>;
export type Statement = z.infer<typeof statement>;
export type Rule = z.infer<typeof rule>;
type Place = z.infer<typeof place>;
type Filled<Name extends Slot> = {
  one: Rule[];
  place: Place;
  list: Rule[][];
}[(typeof SLOTS)[Name]['kind']];
/** What one surface can say. */
export type Slots = {
  [Name in Slot as (typeof SLOTS)[Name]['must'] extends true ? Name : never]: Filled<Name>;
} & {
  [Name in Slot as (typeof SLOTS)[Name]['must'] extends true ? never : Name]?:
    | Filled<Name>
    | undefined;
};
export type When = z.infer<typeof when>;
export type Verdict = (typeof VERDICTS)[number];
export type Tone = (typeof TONES)[number];
