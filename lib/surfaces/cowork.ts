import type { Page } from '../claude/page';
import type { Facts } from '../observation';
import { defineSurface, type Examples, type Reading } from './define';
import { sessionMode } from './session-mode';

/** Cowork by its own address, or by the checked segment of the composer on a new page. */
export const cowork = defineSurface({
  id: 'cowork',
  layer: 'page',
  routes: {
    path:
      '/ /new /chat/new /cowork/* /cowork_sessions/:id /local_sessions/:id /task/:id ' +
      '/cowork-artifact /cowork-artifact/:id /scheduled-task /scheduled-task/:id /space ' +
      '/space/:id',
  },
  read: (page) => (NEW.has(page.address.path) ? segment(page) : elsewhere(page)),
});

const NEW = new Set(['/', '/new', '/chat/new']);

function segment(page: Page): Reading | undefined {
  const contradiction = page.address.keys.includes('incognito');
  const facts = { inProject: projectOf(page.address) };
  if (page.anchors.includes('coworkSegment'))
    return {
      facts,
      certainty: contradiction || page.anchors.includes('chatSegment') ? 'uncertain' : 'certain',
      evidence: contradiction ? ['cowork-segment', 'incognito-elsewhere'] : ['cowork-segment'],
    };
  if (page.address.marks.includes('cowork') && !page.anchors.includes('chatSegment'))
    return {
      facts,
      certainty: contradiction ? 'uncertain' : 'likely',
      evidence: contradiction ? ['cowork-query', 'incognito-elsewhere'] : ['cowork-query'],
    };
  return undefined;
}

/** New tasks outside a project. A task's own address does not tell whether it belongs to one. */
const PLAIN = new Set([...NEW, '/cowork', '/cowork/new', '/task/new']);

function projectOf({ path, keys }: Page['address']): Facts['inProject'] {
  if (/^\/(?:cowork\/projects?|space)(?:\/|$)/.test(path)) return 'yes';
  return PLAIN.has(path) && !keys.includes('project') ? 'no' : 'unknown';
}

function elsewhere({ address }: Page): Reading {
  const facts = { mode: sessionMode(address.path), inProject: projectOf(address) };
  if (!address.keys.includes('incognito')) return { facts };
  return { certainty: 'uncertain', evidence: ['incognito-elsewhere'], facts };
}

export const examples: Examples = {
  anchors: ['coworkSegment', 'chatSegment'],
  is: [
    'https://claude.ai/cowork',
    'https://claude.ai/cowork/cse_01ABC',
    'https://claude.ai/cowork/local_01ABC',
    'https://claude.ai/task/new',
    'https://claude.ai/task/task_01',
    'https://claude.ai/cowork/projects',
    'https://claude.ai/cowork/projects/create',
    'https://claude.ai/cowork/project/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
    'https://claude.ai/cowork-artifact',
    'https://claude.ai/cowork-artifact/art_1',
    'https://claude.ai/scheduled-task',
    'https://claude.ai/scheduled-task/st_1',
    'https://claude.ai/space',
    'https://claude.ai/space/sp_1',
    'https://claude.ai/cowork_sessions/x',
    'https://claude.ai/local_sessions/x',
    'https://claude.ai/new?surface=cowork',
  ],
  isNot: [
    'https://claude.ai/tasks',
    'https://claude.ai/task',
    'https://claude.ai/coworker',
    'https://claude.ai/new',
    'https://claude.ai/admin-settings/cowork',
    'https://claude.ai/spaces',
  ],
};
