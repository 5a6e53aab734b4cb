/** Address of the project's issues, from `bugs` in package.json; empty where there is none. */
declare const ISSUES_ADDRESS: string;

/** The connectors as the build assembles them: lib/connectors/directory/assemble.ts. */
declare module 'virtual:directory' {
  import type { Connector } from './connectors/directory/shipped';
  const data: readonly Connector[];
  export default data;
}

/** What hints rest on, of the pack as the build assembles it: lib/policy/pack-module.ts. */
declare module 'virtual:hint-pack' {
  import type { HintPack } from './policy/parts';
  const data: HintPack;
  export default data;
}

/** The rest of the pack. */
declare module 'virtual:fact-pack' {
  import type { FactPack } from './policy/parts';
  const data: FactPack;
  export default data;
}
