import data from './directory.json';
import type { Connector } from './directory-schema';

/** The connector directory that ships; a unit test checks it against its schema. */
export const directory = data as readonly Connector[];
