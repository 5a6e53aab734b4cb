import data from 'virtual:directory';
import type { Connector } from './directory-schema';

/** The connectors that ship. The build refuses rows that do not fit: lib/connectors/assemble-directory.ts. */
export const directory: readonly Connector[] = data;
