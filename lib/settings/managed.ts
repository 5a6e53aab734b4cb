import * as z from 'zod/mini';
import { PLANS } from '../observation';
import { LARGEST_OVERLAY } from '../policy/overlay';

/** What an administrator can set (`storage.managed`), each key by itself. */
const MANAGED = {
  plan: z.enum(PLANS),
  /** Hold Connect for a decision the first time. */
  pause: z.boolean(),
  /** What the organisation says, as JSON text: lib/policy/overlay.ts. */
  overlay: z.string().check(z.maxLength(LARGEST_OVERLAY)),
};

type Values = { readonly [Key in keyof typeof MANAGED]?: z.infer<(typeof MANAGED)[Key]> };
export type Managed = Values & {
  /** Keys that were not used, and why, in words for whoever wrote the policy. */
  readonly refused?: readonly { readonly key: string; readonly reason: string }[];
};

/** Reads a policy key by key: one that does not fit is left out and told of. Pure; never throws. */
export function readManaged(policy: Readonly<Record<string, unknown>>): Managed {
  const values: Record<string, unknown> = {};
  const refused: { key: string; reason: string }[] = [];
  for (const [key, raw] of Object.entries(policy)) {
    const schema = Object.hasOwn(MANAGED, key) ? MANAGED[key as keyof typeof MANAGED] : undefined;
    const parsed = schema?.safeParse(raw);
    if (parsed?.success) values[key] = parsed.data;
    else
      refused.push({
        key,
        reason: parsed?.error.issues.map(({ message }) => message).join(' ') ?? 'not a known key',
      });
  }
  return refused.length > 0 ? { ...values, refused } : values;
}
