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

/** What the administrator set; nothing where there is no policy, or where it is slow to arrive. */
export async function loadManaged(): Promise<Managed> {
  managed ??= readManaged();
  // Where the browser is slow once, only the first question waits; the answer counts when it comes.
  const patience = patient ? PATIENCE : 0;
  const slow = new Promise<Managed>((resolve) => {
    setTimeout(() => {
      patient = false;
      resolve({});
    }, patience);
  });
  return Promise.race([managed, slow]);
}

/** The policy as read by this worker or page; a new one reads it anew. */
let managed: Promise<Managed> | undefined;
let patient = true;

async function readManaged(): Promise<Managed> {
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
  browser.storage.onChanged.addListener((changes, area) => {
    const ours = Object.keys(changes).some((key) => key.startsWith('setting.'));
    if (area === 'managed') managed = undefined;
    if (area === 'managed' || (area === 'local' && ours)) changed();
  });
}
