import { z } from 'zod';
import { packSchema } from './schema.ts';

/** The shape of the pack as JSON Schema, for editors and for whoever uses the data set. */
export function packJsonSchema(): Record<string, unknown> {
  return {
    $id: 'privacy-hints-pack-2',
    title: 'Privacy Hints for Claude: policy pack, schema version 2',
    ...z.toJSONSchema(packSchema, { unrepresentable: 'any' }),
  };
}
