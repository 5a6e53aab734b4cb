import { browser } from '../browser';
import {
  SETTING_NAMES,
  SETTINGS,
  asideKeyOf,
  keyOf,
  managedSchema,
  readSettings,
  type Managed,
  type Reading,
  type SettingName,
  type Settings,
} from './schema';

/** Managed storage can take seconds after a browser start; nobody waits longer than this, in milliseconds. */
const PATIENCE = 300;

/** Reads all settings. */
export async function loadSettings(): Promise<Reading> {
  return readSettings(await browser.storage.local.get(SETTING_NAMES.map(keyOf)));
}

/**
 * Changes one setting. A stored value that could not be read is put aside first.
 * @throws Error where the value does not fit the setting's schema.
 */
export async function saveSetting<Name extends SettingName>(
  name: Name,
  value: Settings[Name],
): Promise<void> {
  const parsed = SETTINGS[name].schema.safeParse(value);
  if (!parsed.success) throw new Error(`setting ${name}: value does not fit`);
  const key = keyOf(name);
  const stored = await browser.storage.local.get([key, asideKeyOf(name)]);
  const raw = stored[key];
  if (raw !== undefined && !SETTINGS[name].schema.safeParse(raw).success) {
    const aside = stored[asideKeyOf(name)];
    const kept: unknown[] = Array.isArray(aside) ? aside : [];
    await browser.storage.local.set({ [asideKeyOf(name)]: [...kept, raw] });
  }
  await browser.storage.local.set({ [key]: parsed.data });
}

/**
 * What the administrator set; nothing where there is no policy. Where the browser is slow to tell, the first
 * answer is given without it, and those who follow the settings are called when it arrives.
 * @param patience how long the first question may wait, in milliseconds.
 */
export async function loadManaged(patience: number = PATIENCE): Promise<Managed> {
  managed ??= readManaged();
  const slow = new Promise<Managed>((resolve) => {
    setTimeout(
      () => {
        impatient = true;
        resolve({});
      },
      impatient ? 0 : patience,
    );
  });
  return Promise.race([managed, slow]);
}

/** The policy as read by this worker or page; a new one reads it anew. */
let managed: Promise<Managed> | undefined;
/** Somebody was answered before the policy arrived. */
let impatient = false;
const followers: (() => void)[] = [];

async function readManaged(): Promise<Managed> {
  const read = await readPolicy();
  if (impatient) setTimeout(() => followers.forEach((changed) => changed()));
  return read;
}

async function readPolicy(): Promise<Managed> {
  try {
    const parsed = managedSchema.safeParse(await browser.storage.managed.get());
    return parsed.success ? parsed.data : {};
  } catch {
    // Firefox rejects where no policy is set.
    return {};
  }
}

/** Calls back when a setting or the policy changed, in whatever window. */
export function onSettingsChange(changed: () => void): void {
  followers.push(changed);
  browser.storage.onChanged.addListener((changes, area) => {
    const ours = Object.keys(changes).some((key) => key.startsWith('setting.'));
    if (area === 'managed') managed = undefined;
    if (area === 'managed' || (area === 'local' && ours)) changed();
  });
}
