/** Address of the project's issues, from `bugs` in package.json; empty where there is none. */
declare const ISSUES_ADDRESS: string;

/** The connectors as the build assembles them: lib/connectors/directory/assemble.ts. */
declare module 'virtual:directory' {
  import type { Connector } from './connectors/directory/shipped';
  const data: readonly Connector[];
  export default data;
}

/** The pack as the build assembles it: lib/policy/pack-module.ts. */
declare module 'virtual:pack' {
  import type { Pack } from './policy/schema';
  const data: Pack;
  export default data;
}
