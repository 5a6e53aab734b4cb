import { browser } from '../browser';
import { ASIDES_KEY, putAside } from '../storage/asides';
import { today } from '../today';
import { changeStored, PROBLEM_KEY } from '../storage/write';
import { readManaged, type Managed } from './managed';
import {
  SETTING_NAMES,
  SETTINGS,
  keyOf,
  readSetting,
  readSettings,
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
 * Changes one setting, from what is stored at that moment. A stored value that could not be read whole is put aside.
 * @param next from the value now to the new one.
 * @throws Error where the value does not fit the setting's schema, and what the browser says where it cannot write.
 */
export function changeSetting<Name extends SettingName>(
  name: Name,
  next: (now: Settings[Name]) => Settings[Name],
): Promise<void> {
  const key = keyOf(name);
  return changeStored([key, ASIDES_KEY], (stored) => {
    const { value, whole } = readSetting(name, stored[key]);
    const parsed = SETTINGS[name].schema.safeParse(next(value));
    if (!parsed.success) throw new Error(`setting ${name}: value does not fit`);
    const day = today();
    return {
      set: {
        [key]: parsed.data,
        ...(!whole && { [ASIDES_KEY]: putAside(stored[ASIDES_KEY], key, stored[key], day) }),
      },
    };
  });
}

/** Sets one setting, as `changeSetting`. */
export function saveSetting<Name extends SettingName>(
  name: Name,
  value: Settings[Name],
): Promise<void> {
  return changeSetting(name, () => value);
}

/**
 * What the administrator set; nothing where there is no policy. Where the browser is slow to tell, the first
 * answer is given without it, and those who follow the settings are called when it arrives.
 * @param patience how long the first question may wait, in milliseconds.
 */
export async function loadManaged(patience: number = PATIENCE): Promise<Managed> {
  managed ??= askPolicy();
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

async function askPolicy(): Promise<Managed> {
  const read = await readPolicy();
  if (impatient) setTimeout(() => followers.forEach((changed) => changed()));
  return read;
}

async function readPolicy(): Promise<Managed> {
  try {
    return readManaged(await browser.storage.managed.get());
  } catch {
    // Firefox rejects where no policy is set.
    return {};
  }
}

/** Calls back when a setting, the policy, or whether they can be kept changed, in whatever window. */
export function onSettingsChange(changed: () => void): void {
  followers.push(changed);
  browser.storage.onChanged.addListener((changes, area) => {
    const keys = Object.keys(changes);
    if (area === 'managed') managed = undefined;
    if (
      area === 'managed' ||
      (area === 'local' && keys.some((key) => key.startsWith('setting.'))) ||
      (area === 'session' && keys.includes(PROBLEM_KEY))
    )
      changed();
  });
}
