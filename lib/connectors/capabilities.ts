/** What a connector can do, weakest first. */
export const CAPABILITIES = ['see', 'change', 'delete', 'send'] as const;
export type Capability = (typeof CAPABILITIES)[number];
