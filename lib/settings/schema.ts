import * as z from 'zod/mini';
import { MODES, PLANS, SURFACES } from '../observation';
import { LARGEST_OVERLAY } from '../policy/overlay';

/** One setting: stored under a key of its own, checked each time it is read. */
type Setting<T> = {
  readonly schema: z.ZodMiniType<T>;
  readonly default: T;
  /** For lists: what of a value can be used where not all of it fits. */
  readonly fitting?: (value: unknown) => T;
};

function setting<T>(schema: z.ZodMiniType<T>, value: T): Setting<T> {
  return { schema, default: value };
}

/** A list, read item by item: one that does not fit takes no other with it. */
function list<T>(item: z.ZodMiniType<T>, most: number): Setting<T[]> {
  return {
    schema: z.array(item).check(z.maxLength(most)),
    default: [],
    fitting: (value) =>
      Array.isArray(value)
        ? value.flatMap((one) => item.safeParse(one).data ?? []).slice(0, most)
        : [],
  };
}

const PLAN_CHOICES = ['automatic', ...PLANS.filter((plan) => plan !== 'unknown')] as const;

export const SETTINGS = {
  plan: setting(z.enum(PLAN_CHOICES), 'automatic'),
  /** Surfaces where the line in the page stays away. */
  lineOff: list(z.enum(SURFACES), SURFACES.length),
  /** Where Cowork tasks run, if the user knows. */
  cowork: setting(z.enum(MODES), 'unknown'),
  /** Items of the checklists that the user ticked, by id. */
  ticked: list(z.string().check(z.maxLength(64)), 100),
  /** Surfaces the user's assessment covers. */
  inUse: list(z.enum(SURFACES), SURFACES.length),
  /** What the user's organisation says, as loaded: checked again each time it is read. */
  overlay: setting(z.string().check(z.maxLength(LARGEST_OVERLAY)), ''),
  /** Hold Connect for a decision the first time. */
  pause: setting(z.boolean(), true),
  /** Keep the list of connectors seen being authorised. */
  ledger: setting(z.boolean(), true),
  /** Changes at Claude the user has looked at, by id. */
  changesSeen: list(z.string().check(z.maxLength(64)), 500),
  lineCorner: setting(z.enum(['start', 'end']), 'start'),
  lineFolded: setting(z.boolean(), false),
};

export type SettingName = keyof typeof SETTINGS;
export type Settings = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name] extends Setting<infer T> ? T : never;
};
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** The storage key of a setting. The number is the version of its shape. */
export function keyOf(name: SettingName): string {
  return `setting.${name}.1`;
}

export type Reading = {
  readonly settings: Settings;
  /** Settings of whose stored value something does not parse; what does is used, else the default. */
  readonly unreadable: readonly SettingName[];
};

/** Reads settings from a storage snapshot, each by itself. Pure; never throws, never changes what is stored. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Reading {
  const settings: Record<string, unknown> = {};
  const unreadable: SettingName[] = [];
  for (const name of SETTING_NAMES) {
    const { value, whole } = readSetting(name, stored[keyOf(name)]);
    settings[name] = value;
    if (!whole) unreadable.push(name);
  }
  return { settings: settings as Settings, unreadable };
}

/**
 * Reads one setting.
 * @returns its value, and whether all that is stored was understood.
 */
export function readSetting<Name extends SettingName>(
  name: Name,
  raw: unknown,
): { readonly value: Settings[Name]; readonly whole: boolean } {
  const { schema, default: standard, fitting }: Setting<unknown> = SETTINGS[name];
  const parsed = schema.safeParse(raw);
  const value = parsed.success ? parsed.data : raw === undefined ? standard : fitting?.(raw);
  return {
    value: (value ?? standard) as Settings[Name],
    whole: parsed.success || raw === undefined,
  };
}
