import type { SurfaceId } from '../../../lib/observation';
import type { Examples } from '../../../lib/surfaces/define';
import { examples as admin } from '../../../lib/surfaces/admin';
import { examples as artifact } from '../../../lib/surfaces/artifact';
import { examples as chat } from '../../../lib/surfaces/chat';
import { examples as chrome } from '../../../lib/surfaces/chrome';
import { examples as code } from '../../../lib/surfaces/code';
import { examples as connecting } from '../../../lib/surfaces/connecting';
import { examples as connectors } from '../../../lib/surfaces/connectors';
import { examples as cowork } from '../../../lib/surfaces/cowork';
import { examples as design } from '../../../lib/surfaces/design';
import { examples as incognito } from '../../../lib/surfaces/incognito';
import { examples as memorySettings } from '../../../lib/surfaces/memory-settings';
import { examples as other } from '../../../lib/surfaces/other';
import { examples as plugins } from '../../../lib/surfaces/plugins';
import { examples as privacySettings } from '../../../lib/surfaces/privacy-settings';
import { examples as project } from '../../../lib/surfaces/project';
import { examples as settings } from '../../../lib/surfaces/settings';
import { examples as share } from '../../../lib/surfaces/share';
import { examples as signin } from '../../../lib/surfaces/signin';
import { examples as skills } from '../../../lib/surfaces/skills';

/** The example addresses of every surface that has addresses; `unknown` is what is left. */
export const EXAMPLES: Readonly<Record<Exclude<SurfaceId, 'unknown'>, Examples>> = {
  admin,
  artifact,
  chat,
  chrome,
  code,
  connecting,
  connectors,
  cowork,
  design,
  incognito,
  'memory-settings': memorySettings,
  other,
  plugins,
  'privacy-settings': privacySettings,
  project,
  settings,
  share,
  signin,
  skills,
};

export const NEVER_SEEN = [
  'https://claude.ai/a-page-nobody-has-seen',
  'https://claude.ai/chat',
  'https://claude.ai/chat/not-a-uuid',
  'https://claude.ai/new/child',
  'https://claude.ai/tasks',
  'https://claude.ai/project/x',
  'https://claude.ai//new',
  'https://claude.ai/NEW',
  'https://claude.ai/a-page-nobody-has-seen?incognito',
];
