/**
 * Elements a fact is read from: candidates in order, each with the date it was last seen in the field.
 * Only test ids, functional data attributes, ids, roles and states. Never text, labels or hashed classes.
 * None was checked on the live site by this project: see tests/site/README.md.
 */
type Candidate = { readonly selector: string; readonly seen: string };

const ANCHORS = {
  composer: [
    { selector: '[data-chat-input-container]', seen: '2026-10' },
    { selector: 'fieldset[data-perf-region="composer"]', seen: '2026-10' },
    { selector: '[data-cds="ChatComposer"]', seen: '2026-10' },
    { selector: '[data-testid="chat-input"]', seen: '2026-10' },
  ],
  merged: [{ selector: '[data-testid="bardhub-claudechat-root"]', seen: '2026-10' }],
  legacy: [{ selector: '[data-testid="chat-column-body"]', seen: '2026-08' }],
  incognitoFrame: [{ selector: '[data-testid="incognito-frame"]', seen: '2026-10' }],
  savedChatMenu: [
    { selector: '[data-testid="chat-title-split"]', seen: '2026-10' },
    { selector: '[data-testid="wiggle-controls-actions-share"]', seen: '2026-10' },
    { selector: '[data-testid="chat-title-button"]', seen: '2026-07' },
  ],
  coworkSegment: [
    { selector: '[role="radio"][data-checked] [data-surface-segment="cowork"]', seen: '2026-08' },
    {
      selector: '[role="radio"][aria-checked="true"] [data-surface-segment="cowork"]',
      seen: '2026-08',
    },
  ],
  chatSegment: [
    { selector: '[role="radio"][data-checked] [data-surface-segment="chat"]', seen: '2026-08' },
    {
      selector: '[role="radio"][aria-checked="true"] [data-surface-segment="chat"]',
      seen: '2026-08',
    },
  ],
  approval: [{ selector: '[data-approval-card-root]', seen: '2026-10' }],
  attachment: [
    { selector: '[data-chat-input-container] [data-testid="file-thumbnail"]', seen: '2026-08' },
    {
      selector: 'fieldset[data-perf-region="composer"] [data-testid="file-thumbnail"]',
      seen: '2026-08',
    },
  ],
  /** A card in a conversation that offers to connect. The link's form is known, the card's markup is not. */
  connectCard: [{ selector: 'main a[href*="/mcp/start-auth/"]', seen: '2026-08' }],
  dialog: [{ selector: '[role="dialog"][data-open]', seen: '2026-10' }],
  section: [
    { selector: '[role="dialog"] li[data-testid] > button[aria-current="page"]', seen: '2026-10' },
  ],
  planToken: [{ selector: '.df-user-menu-btn .df-footer-suffix-text', seen: '2026-10' }],
  userMenu: [
    { selector: '[data-testid="user-menu-button"]:not(.df-user-menu-btn)', seen: '2026-10' },
  ],
} as const satisfies Record<string, readonly Candidate[]>;

export type AnchorName = keyof typeof ANCHORS;

/** Each anchor's candidates as one selector list. */
export const SELECTORS = Object.fromEntries(
  Object.entries(ANCHORS).map(([name, candidates]) => [
    name,
    candidates.map(({ selector }) => selector).join(','),
  ]),
) as Readonly<Record<AnchorName, string>>;

/** Anchors whose appearing changes what we say or where we stand; the others are asked for when needed. */
const WATCHED = [
  'incognitoFrame',
  'coworkSegment',
  'chatSegment',
  'approval',
  'attachment',
  'connectCard',
  'dialog',
  'section',
  'planToken',
  'userMenu',
] as const satisfies readonly AnchorName[];
export type WatchedName = (typeof WATCHED)[number];

export const WATCHED_SELECTORS = Object.fromEntries(
  WATCHED.map((name) => [name, SELECTORS[name]]),
) as Readonly<Record<WatchedName, string>>;

export function isWatched(name: AnchorName): name is WatchedName {
  return name in WATCHED_SELECTORS;
}
