import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Words that stand on Claude's own screens: a reader knows them by sight, so they count as short ones. */
const ON_SCREEN =
  /\b(?:anthropic(?:’s)?|enterprise|cowork|claude(?: code)?|incognito|organisations?(?:’s|’)?|administrators?(?:’s)?|connectors?|repository|compliance api|memory|needs approval|always allow|scim|account)\b/gi;

/** The US school grade (Flesch-Kincaid) a text asks for. */
export function gradeOf(text: string): number {
  const plain = text.replace(/\{\w+\}/g, '2').replace(ON_SCREEN, 'team');
  const words = plain.split(/\s+/).filter((word) => /\w/.test(word));
  return fleschKincaid({
    sentence: plain.split(/[.;:?!](?:\s|$)/).filter((part) => part.trim()).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** Comforts that are wrong for somebody, and names that are no longer used. */
export const NEVER = [
  'private chat',
  'is private',
  'never stored',
  'deleted immediately',
  'stays on your computer',
  'not visible to your employer',
  'paid plans aren’t used for training',
  'not logged',
  'isn’t logged',
  'admins can’t see your instructions',
  'sessions are recorded under hipaa',
  'search engines can’t find it',
  'Max 20x',
  'Max 5x',
  'three personal plans',
  'safe to',
  'secure',
  'cannot read your memory',
  'outside the Compliance API',
];

/** Words that are wrong for what they are said of: [what it is about, the words]. */
export const NEVER_OF = [
  [/microsoft.365/i, /reading only|only reads?\b|read.only/i],
  [/cowork/i, /(?:closed|off) (?:by default|until)/i],
] as const;

/** Comforts that are true only together with a word in the same text: [the comfort, what must stand beside it]. */
export const ONLY_WITH = [
  [
    /\basks (?:first\b|before it (?:acts|changes|deletes))|\bclaude asks(?! the app| them)/i,
    /\bmanual\b|\bauto\b/i,
  ],
  [/needs approval/i, /\bmanual\b/i],
  [/files are (?:left out|not in it)/i, /personal plans|all messages up to the share/i],
] as const;
