/** Address of the project's issues, from `bugs` in package.json; empty where there is none. */
declare const ISSUES_ADDRESS: string;

/** The pack as the build assembles it: lib/policy/pack-module.ts. */
declare module 'virtual:pack' {
  import type { Pack } from './policy/schema';
  const data: Pack;
  export default data;
}
