/** Every part of Claude we can say something about. The ids are fixed: data, tests and bug reports rest on them. */
export const SURFACES = [
  'chat',
  'incognito',
  'project',
  'cowork',
  'code',
  'design',
  'artifact',
  'share',
  'connectors',
  'connecting',
  'plugins',
  'skills',
  'memory-settings',
  'privacy-settings',
  'settings',
  'admin',
  'chrome',
  'signin',
  'other',
  'unknown',
] as const;
export type SurfaceId = (typeof SURFACES)[number];

export const PLANS = ['free', 'pro', 'max', 'ultra', 'team', 'enterprise', 'unknown'] as const;
export type Plan = (typeof PLANS)[number];

/** `uncertain` means that signals contradict each other: nothing comforting may rest on it. */
export const CERTAINTIES = ['certain', 'likely', 'uncertain'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Which signal a reading rests on. Words for each stand in the locales under `evidence`. */
export const EVIDENCE = [
  'path',
  'hash',
  'section',
  'modal-query',
  'incognito-key',
  'incognito-frame',
  'saved-chat-menu',
  'incognito-elsewhere',
  'cowork-segment',
  'cowork-query',
  'sidepanel-query',
  'start-query',
  'start-link',
  'not-recognised',
  'cut',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const FRONT_ENDS = ['legacy', 'merged', 'unknown'] as const;
export const MODES = ['local', 'cloud', 'unknown'] as const;
export type Mode = (typeof MODES)[number];
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export const CONNECTOR_PAGES = ['none', 'list', 'one', 'directory', 'custom', 'admin'] as const;
/** Attachments are counted so far. */
export const MOST_ATTACHMENTS = 99;

/** The few things read from the page. Booleans, a small count, enum values: never text. */
export type Facts = {
  readonly frontEnd: (typeof FRONT_ENDS)[number];
  /** Attachments waiting in the composer, 0 to `MOST_ATTACHMENTS`. */
  readonly attachments: number;
  /** An approval or question card is open. */
  readonly approval: boolean;
  /** The plan token of the user menu, if the menu shows one we know. */
  readonly menuPlan: Plan;
  /** Where a task or session runs, as far as its address says. */
  readonly mode: Mode;
  /** Whether a task belongs to a project, as far as its address says: a project decides where its tasks run. */
  readonly inProject: (typeof ANSWERS)[number];
  /** A card in the conversation offers to connect something. */
  readonly connectCard: boolean;
  /** Somebody's app asks for the user's Claude account: the reverse of connecting one. */
  readonly grant: boolean;
  /** The connector a connector page's address names, as it stands there; empty where it names none. */
  readonly connector: string;
  /** Host of a custom connector's server, from the address that adds it; empty elsewhere. */
  readonly serverHost: string;
  /** The kind of connector page, where the surface is about connectors. */
  readonly connectorPage: (typeof CONNECTOR_PAGES)[number];
};

export type Observation = {
  readonly surface: SurfaceId;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
  readonly facts: Facts;
};

export const NO_FACTS: Facts = {
  frontEnd: 'unknown',
  attachments: 0,
  approval: false,
  menuPlan: 'unknown',
  mode: 'unknown',
  inProject: 'unknown',
  connectCard: false,
  grant: false,
  connector: '',
  serverHost: '',
  connectorPage: 'none',
};

/** What is said when nothing was recognised: the safe starting point everywhere. */
export const UNKNOWN: Observation = {
  surface: 'unknown',
  certainty: 'uncertain',
  evidence: ['not-recognised'],
  facts: NO_FACTS,
};
