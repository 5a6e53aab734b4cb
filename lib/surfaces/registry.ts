import { admin } from './admin';
import { artifact } from './artifact';
import { chat } from './chat';
import { chrome } from './chrome';
import { code } from './code';
import { connecting } from './connecting';
import { connectors } from './connectors';
import { cowork } from './cowork';
import type { Surface } from './define';
import { design } from './design';
import { incognito } from './incognito';
import { memorySettings } from './memory-settings';
import { other } from './other';
import { plugins } from './plugins';
import { privacySettings } from './privacy-settings';
import { project } from './project';
import { settings } from './settings';
import { share } from './share';
import { signin } from './signin';
import { skills } from './skills';

/**
 * All surfaces in order of precedence; the first that recognises a page has it. Within a page, the more
 * specific stand first: Cowork before incognito before chat share one address.
 */
export const SURFACE_LIST: readonly Surface[] = [
  signin,
  connecting,
  connectors,
  plugins,
  skills,
  memorySettings,
  privacySettings,
  other,
  settings,
  cowork,
  incognito,
  chat,
  project,
  code,
  design,
  artifact,
  share,
  admin,
  chrome,
];
