import type { SurfaceId } from '../observation';

/** Sections of the settings dialog by test id, and the surface each belongs to. Seen October 2026. */
export const SECTIONS = {
  'data-privacy-controls': 'privacy-settings',
  'customize-connectors-settings': 'connectors',
  'customize-plugins-settings': 'plugins',
  'customize-skills-settings': 'skills',
  'customize-memory-settings': 'memory-settings',
  'general-settings': 'settings',
  'account-settings': 'settings',
  'claude-code-settings': 'settings',
  'billing-settings': 'other',
  'usage-settings': 'other',
} as const satisfies Readonly<Record<string, SurfaceId>>;
export type Section = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as Section[];
