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
  'not-recognised',
  'cut',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** The few things read from the page. Booleans, a small count, enum values: never text. */
export type Facts = {
  readonly frontEnd: 'legacy' | 'merged' | 'unknown';
  /** Attachments waiting in the composer, 0 to 99. */
  readonly attachments: number;
  /** An approval or question card is open. */
  readonly approval: boolean;
  /** The plan token of the user menu, if the menu shows one we know. */
  readonly menuPlan: Plan;
  /** Where a task or session runs, as far as its address says. */
  readonly mode: 'local' | 'cloud' | 'unknown';
  /** Whether a task belongs to a project, as far as its address says: a project decides where its tasks run. */
  readonly inProject: 'yes' | 'no' | 'unknown';
  /** A card in the conversation offers to connect something. */
  readonly connectCard: boolean;
  /** The connector a connector page's address names, as it stands there; empty where it names none. */
  readonly connector: string;
  /** Host of a custom connector's server, from the address that adds it; empty elsewhere. */
  readonly serverHost: string;
  /** The kind of connector page, where the surface is about connectors. */
  readonly connectorPage: 'none' | 'list' | 'one' | 'directory' | 'custom' | 'admin';
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
