import * as z from 'zod/mini';
import { PLANS, SURFACES } from '../observation';

/** One setting: stored under a key of its own, checked each time it is read. */
type Setting<T> = { readonly schema: z.ZodMiniType<T>; readonly default: T };

function setting<T>(schema: z.ZodMiniType<T>, value: T): Setting<T> {
  return { schema, default: value };
}

const PLAN_CHOICES = ['automatic', ...PLANS.filter((plan) => plan !== 'unknown')] as const;

export const SETTINGS = {
  plan: setting(z.enum(PLAN_CHOICES), 'automatic'),
  /** Surfaces where the line in the page stays away. */
  inlineOff: setting(z.array(z.enum(SURFACES)).check(z.maxLength(SURFACES.length)), []),
  /** Where Cowork tasks run, if the user knows. */
  cowork: setting(z.enum(['unknown', 'local', 'cloud']), 'unknown'),
  /** Items of the checklists that the user ticked, by id. */
  ticked: setting(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100)), []),
  /** Surfaces the user's assessment covers. */
  inUse: setting(z.array(z.enum(SURFACES)).check(z.maxLength(SURFACES.length)), []),
  /** What the user's organisation says, as loaded: checked again each time it is read. */
  overlay: setting(z.string().check(z.maxLength(65_536)), ''),
  /** Hold Connect for a decision the first time. */
  pause: setting(z.boolean(), true),
  /** Keep the list of connectors seen being authorised. */
  ledger: setting(z.boolean(), true),
  inlineCorner: setting(z.enum(['start', 'end']), 'start'),
  inlineFolded: setting(z.boolean(), false),
};

export type SettingName = keyof typeof SETTINGS;
export type Settings = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name] extends Setting<infer T> ? T : never;
};
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** What an administrator can set (storage.managed). Anything that does not fit is left out. */
export const managedSchema = z.object({
  plan: z.optional(z.enum(PLANS)),
  /** What the organisation says, as JSON text: lib/policy/overlay.ts. */
  pause: z.optional(z.boolean()),
  overlay: z.optional(z.string().check(z.maxLength(65_536))),
});
export type Managed = z.infer<typeof managedSchema>;

/** The storage key of a setting. The number is the version of its shape. */
export function keyOf(name: SettingName): string {
  return `setting.${name}.1`;
}

/** Where a value we could not read is kept when the setting is changed. */
export function asideKeyOf(name: SettingName): string {
  return `aside.${name}`;
}

export type Reading = {
  readonly settings: Settings;
  /** Settings whose stored value does not parse; their default is used in memory. */
  readonly unreadable: readonly SettingName[];
};

/** Reads settings from a storage snapshot. Pure; never throws, never changes what is stored. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Reading {
  const settings: Record<string, unknown> = {};
  const unreadable: SettingName[] = [];
  for (const name of SETTING_NAMES) {
    const raw = stored[keyOf(name)];
    const parsed = SETTINGS[name].schema.safeParse(raw);
    settings[name] = parsed.success ? parsed.data : SETTINGS[name].default;
    if (!parsed.success && raw !== undefined) unreadable.push(name);
  }
  return { settings: settings as Settings, unreadable };
}
