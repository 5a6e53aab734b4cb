import type { Pack, Statement } from './schema.ts';

/** What hints rest on: all that the worker and a face need of the pack. */
export type HintPack = Readonly<Pick<Pack, 'sources' | 'actions' | 'neutral' | 'surfaces'>> & {
  readonly statements: readonly HintStatement[];
};
export type HintStatement = Readonly<
  Pick<Statement, 'id' | 'sources' | 'checked' | 'volatility' | 'unsettled'>
>;

/** The pack without what only the pages of facts show. */
export function forHints({ sources, statements, actions, neutral, surfaces }: Pack): HintPack {
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
  };
}

/** The pack for the pages of facts, without what only the tests and the check of the pack read. */
export function forFaces({ statements, ...pack }: Pack): object {
  return {
    ...pack,
    statements: statements.map((one) => ({
      ...one,
      covers: undefined,
      topic: undefined,
      comfort: undefined,
    })),
  };
}
