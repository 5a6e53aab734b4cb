import * as z from 'zod/mini';
import { PLANS, SURFACES } from '../observation.ts';
import { LARGEST_OVERLAY } from '../policy/overlay.ts';

/** A key of the policy: its form, and what the browser's own pages and DEPLOY.md say of it. */
type Key<T> = {
  readonly schema: z.ZodMiniType<T>;
  readonly title: string;
  readonly description: string;
};
const key = <T>(schema: z.ZodMiniType<T>, title: string, description: string): Key<T> => ({
  schema,
  title,
  description,
});

const short = z.string().check(z.minLength(1), z.maxLength(140));

/** What an administrator can set (`storage.managed`), each key by itself. `managed.json` and DEPLOY.md are made of it. */
export const MANAGED = {
  plan: key(
    z.enum(PLANS.filter((plan) => plan !== 'unknown')),
    'Plan',
    'The Claude plan of the people this browser belongs to. Counts before what they chose and what the page shows.',
  ),
  pause: key(
    z.boolean(),
    'Hold Connect',
    'Whether the first press of Connect is held for a short decision. Counts before what people chose.',
  ),
  organisation: key(short, 'Organisation', 'Its name, shown beside what is set by it.'),
  contact: key(short, 'Contact', 'Whom to ask: a name, a mailbox or a telephone number.'),
  help: key(
    z.url({ protocol: /^https$/ }).check(z.maxLength(500)),
    'Help address',
    'An https address of your own that the settings page links to.',
  ),
  overlay: key(
    z.record(z.string(), z.unknown()),
    'What your organisation says',
    `Statements of your own, shown beside the product's and never instead. At most ${LARGEST_OVERLAY} characters as JSON.`,
  ),
  overlayText: key(
    z.string().check(z.maxLength(LARGEST_OVERLAY)),
    'What your organisation says, as text',
    'The same as JSON text, for tools that write no objects. Not read where `overlay` is set.',
  ),
  line: key(
    z.array(z.enum(SURFACES)).check(z.maxLength(SURFACES.length)),
    'Line always shown',
    'Parts of Claude on which people cannot turn the line in the page off.',
  ),
  ledger: key(
    z.boolean(),
    'Keep the list of connected apps',
    'Whether apps seen being connected are listed, in this browser only. It is personal data on a work device.',
  ),
  ledgerDays: key(
    z.int().check(z.gte(1), z.lte(3650)),
    'Days the list is kept',
    'Entries not seen for so many days are removed. Connect is held for them again.',
  ),
  consentHosts: key(
    z.array(z.string().check(z.maxLength(64))).check(z.maxLength(500)),
    'Apps whose own page can be explained',
    'Ids of the apps people may allow. The browser asks them for each: no policy can grant it.',
  ),
  welcome: key(z.boolean(), 'Welcome page', 'Whether it opens after the installation.'),
  reports: key(
    z.boolean(),
    'Reports',
    'Whether faults in facts can be reported outside of the organisation.',
  ),
};

type Raw = { readonly [Name in keyof typeof MANAGED]?: z.infer<(typeof MANAGED)[Name]['schema']> };
export type Managed = Omit<Raw, 'overlay' | 'overlayText'> & {
  /** As JSON text, whichever way it was set: lib/policy/overlay.ts. */
  readonly overlay?: string;
  /** Keys that were not used, and why, in words for whoever wrote the policy. */
  readonly refused?: readonly { readonly key: string; readonly reason: string }[];
};

/** Reads a policy key by key: one that does not fit is left out and told of. Pure; never throws. */
export function readManaged(policy: Readonly<Record<string, unknown>>): Managed {
  const values: Record<string, unknown> = {};
  const refused: { key: string; reason: string }[] = [];
  for (const [name, raw] of Object.entries(policy)) {
    const known = Object.hasOwn(MANAGED, name) ? MANAGED[name as keyof typeof MANAGED] : undefined;
    // The text was once set under the object's name.
    const parsed =
      name === 'overlay' && typeof raw === 'string'
        ? MANAGED.overlayText.schema.safeParse(raw)
        : known?.schema.safeParse(raw);
    if (parsed?.success) values[name] = parsed.data;
    else
      refused.push({
        key: name,
        reason: parsed?.error.issues.map(({ message }) => message).join(' ') ?? 'not a known key',
      });
  }
  const { overlay = values['overlayText'], overlayText: _, ...rest } = values;
  const text = typeof overlay === 'object' ? JSON.stringify(overlay) : overlay;
  if (typeof text === 'string' && text.length > LARGEST_OVERLAY)
    refused.push({ key: 'overlay', reason: `longer than ${LARGEST_OVERLAY} characters` });
  else if (text !== undefined) rest['overlay'] = text;
  return refused.length > 0 ? { ...rest, refused } : rest;
}
