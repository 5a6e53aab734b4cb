import * as z from 'zod/mini';
import { CERTAINTIES, EVIDENCE, PLANS, SURFACES } from '../observation';

export const observationSchema = z.strictObject({
  surface: z.enum(SURFACES),
  certainty: z.enum(CERTAINTIES),
  evidence: z.array(z.enum(EVIDENCE)).check(z.maxLength(EVIDENCE.length)),
  facts: z.strictObject({
    frontEnd: z.enum(['legacy', 'merged', 'unknown']),
    attachments: z.int().check(z.gte(0), z.lte(99)),
    approval: z.boolean(),
    menuPlan: z.enum(PLANS),
    mode: z.enum(['local', 'cloud', 'unknown']),
    connectorPage: z.enum(['none', 'list', 'one', 'directory', 'custom', 'admin']),
  }),
});

/** What a page may ask of the background. */
export const requestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page.observed'), observation: observationSchema }),
  /** What card and banner show; `load` asks for their script too. */
  z.strictObject({
    type: z.literal('faces.wanted'),
    observation: observationSchema,
    load: z.boolean(),
  }),
  z.strictObject({ type: z.literal('inline.fold'), folded: z.boolean() }),
  z.strictObject({ type: z.literal('inline.corner'), corner: z.enum(['start', 'end']) }),
  z.strictObject({ type: z.literal('inline.off'), surface: z.enum(SURFACES) }),
  z.strictObject({ type: z.literal('options.wanted'), surface: z.enum(SURFACES) }),
]);
export type Request = z.infer<typeof requestSchema>;
