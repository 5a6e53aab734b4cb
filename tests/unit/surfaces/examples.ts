import { SURFACES, type SurfaceId } from '../../../lib/observation';
import type { Examples } from '../../../lib/surfaces/define';

type Named = Exclude<SurfaceId, 'unknown'>;

const found = import.meta.glob<Examples>('../../../lib/surfaces/*.ts', {
  import: 'examples',
  eager: true,
});

/** The example addresses of every surface that has addresses; `unknown` is what is left. */
export const EXAMPLES = Object.fromEntries(
  SURFACES.flatMap((id) => {
    const examples = found[`../../../lib/surfaces/${id}.ts`];
    return examples ? [[id, examples]] : [];
  }),
) as Readonly<Record<Named, Examples>>;

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
