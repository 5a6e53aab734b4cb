import type { SettingName, Settings } from './schema';
import { changeSetting } from './store';

/** Changes a setting for a face. A change that could not be kept is told of by the settings store. */
export function tryChange<Name extends SettingName>(
  name: Name,
  next: (now: Settings[Name]) => Settings[Name],
): void {
  void changeSetting(name, next).catch(() => undefined);
}

/** Sets a setting for a face, as `tryChange`. */
export function trySave<Name extends SettingName>(name: Name, value: Settings[Name]): void {
  tryChange(name, () => value);
}
