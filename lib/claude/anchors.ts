import { START_AUTH_LINK } from './start-auth';

/**
 * Elements a fact is read from. Each anchor is a list of candidates in order, `SEEN` says when each was last seen
 * in the field. Only test ids, functional data attributes, ids, roles and states. Never text, labels or hashed
 * classes. None was checked on the live site by this project: see tests/site/README.md.
 */

/** Anchors whose appearing changes what we say or where we stand. */
export const WATCHED_SELECTORS = {
  incognitoFrame: '[data-testid="incognito-frame"]',
  coworkSegment:
    '[role="radio"][data-checked] [data-surface-segment="cowork"],' +
    '[role="radio"][aria-checked="true"] [data-surface-segment="cowork"]',
  chatSegment:
    '[role="radio"][data-checked] [data-surface-segment="chat"],' +
    '[role="radio"][aria-checked="true"] [data-surface-segment="chat"]',
  approval: '[data-approval-card-root]',
  attachment:
    '[data-chat-input-container] [data-testid="file-thumbnail"],' +
    'fieldset[data-perf-region="composer"] [data-testid="file-thumbnail"],' +
    '[data-cds="ChatComposer"] [data-testid="file-thumbnail"],' +
    '[data-tap-focuses-field] [data-testid="file-thumbnail"]',
  /**
   * Something that offers to connect: a card in a conversation, or the page a desktop app sends people to. The form of
   * the link is known, the markup around it is not.
   */
  connectCard: START_AUTH_LINK,
  /** What the app puts above the composer, in a layer that reaches out of the composer's own box. */
  notice: '[data-composer-banner-layer]:not(:empty)',
  dialog: '[role="dialog"][data-open]',
  section: '[role="dialog"] li[data-testid] > button[aria-current="page"]',
  planToken: '.df-user-menu-btn .df-footer-suffix-text',
  userMenu: '[data-testid="user-menu-button"]:not(.df-user-menu-btn)',
} as const;

/** Anchors asked for when they are needed. */
export const SELECTORS = {
  composer:
    '[data-chat-input-container],' +
    'fieldset[data-perf-region="composer"],' +
    '[data-cds="ChatComposer"],' +
    '[data-testid="chat-input"]',
  anyUserMenu: '[data-testid="user-menu-button"]',
  merged: '[data-testid="bardhub-claudechat-root"]',
  legacy: '[data-testid="chat-column-body"]',
  savedChatMenu:
    '[data-testid="chat-title-split"],' +
    '[data-testid="wiggle-controls-actions-share"],' +
    '[data-testid="chat-title-button"]',
} as const;

export type WatchedName = keyof typeof WATCHED_SELECTORS;
export type AnchorName = WatchedName | keyof typeof SELECTORS;

/** When each candidate was last seen, year and month. Kept apart from the selectors, so that no page carries it. */
export const SEEN: Readonly<Record<AnchorName, readonly string[]>> = {
  incognitoFrame: ['2026-10'],
  coworkSegment: ['2026-08', '2026-08'],
  chatSegment: ['2026-08', '2026-08'],
  approval: ['2026-10'],
  attachment: ['2026-08', '2026-08', '2026-11', '2026-11'],
  connectCard: ['2026-08', '2026-08'],
  notice: ['2026-09'],
  dialog: ['2026-10'],
  section: ['2026-10'],
  planToken: ['2026-10'],
  userMenu: ['2026-10'],
  composer: ['2026-10', '2026-10', '2026-10', '2026-10'],
  anyUserMenu: ['2026-10'],
  merged: ['2026-10'],
  legacy: ['2026-08'],
  savedChatMenu: ['2026-10', '2026-10', '2026-07'],
};
