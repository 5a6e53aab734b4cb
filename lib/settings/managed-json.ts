import { z } from 'zod';
import { MANAGED } from './managed.ts';

/** The policy as Chromium's own pages read it (`managed_schema`): a part of JSON Schema, draft 3, without alternatives. */
export function managedJson(): { type: 'object'; properties: Record<string, object> } {
  const properties = Object.entries(MANAGED).map(([name, { schema, title, description }]) => {
    const {
      type,
      enum: words,
      items,
      maximum,
      minimum,
    } = z.toJSONSchema(schema, {
      unrepresentable: 'any',
    });
    return [
      name,
      {
        title,
        description,
        type,
        ...(words && { enum: words }),
        ...(items && { items: plain(items) }),
        ...(type === 'integer' && { minimum, maximum }),
      },
    ] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function plain(items: unknown): object {
  const { type, enum: words } = items as { type?: string; enum?: string[] };
  return { type, ...(words && { enum: words }) };
}
