import { z } from 'zod';
import { SCHEMA_VERSION, packSchema } from './schema.ts';

/** The shape of the pack as JSON Schema, for editors and for whoever uses the data set. */
export function packJsonSchema(): Record<string, unknown> {
  return {
    $id: `privacy-hints-pack-${SCHEMA_VERSION}`,
    title: `Privacy Hints for Claude: policy pack, schema version ${SCHEMA_VERSION}`,
    ...z.toJSONSchema(packSchema, { unrepresentable: 'any' }),
  };
}
