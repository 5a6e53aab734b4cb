import type { Pack, Statement } from './schema.ts';

/** What hints rest on: all that the worker and a face need of the pack. */
export type HintPack = Readonly<
  Pick<Pack, 'sources' | 'actions' | 'neutral' | 'surfaces' | 'changes'>
> & { readonly statements: readonly HintStatement[] };
export type HintStatement = Readonly<
  Pick<Statement, 'id' | 'sources' | 'checked' | 'volatility' | 'unsettled'>
>;
/** The rest of the pack, which only the pages of facts show; of each statement what `HintPack` lacks, in its order. */
export type FactPack = Readonly<Omit<Pack, keyof HintPack>> & {
  readonly statements: readonly Omit<Statement, keyof HintStatement>[];
};

/** The part of the pack that hints rest on. */
export function forHints({
  sources,
  statements,
  actions,
  neutral,
  surfaces,
  changes,
}: Pack): HintPack {
  return {
    sources,
    statements: statements.map(({ id, sources: rests, checked, volatility, unsettled }) => ({
      id,
      sources: rests,
      checked,
      volatility,
      unsettled,
    })),
    actions,
    neutral,
    surfaces,
    changes,
  };
}

/** The other part, without what only the tests and the check of the pack read. */
export function forFacts({
  sources: _sources,
  actions: _actions,
  neutral: _neutral,
  surfaces: _surfaces,
  changes: _changes,
  statements,
  ...rest
}: Pack): FactPack {
  return {
    ...rest,
    statements: statements.map(({ plans, mode, surfaces }) => ({ plans, mode, surfaces })),
  };
}

/** The pack of its two parts, as `forHints` and `forFacts` took it apart. */
export function joined(hints: HintPack, facts: FactPack): Pack {
  return {
    ...hints,
    ...facts,
    statements: hints.statements.map((one, at) => ({ ...facts.statements[at]!, ...one })),
  };
}
