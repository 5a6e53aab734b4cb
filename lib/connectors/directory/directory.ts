import data from 'virtual:directory';
import type { Connector } from './shipped';

/** The connectors that ship. The build refuses rows that do not fit: lib/connectors/directory/assemble.ts. */
export const directory: readonly Connector[] = data;
