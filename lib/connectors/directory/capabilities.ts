/** What a connector can do, weakest first. Sending reaches others in the user's name; paying moves money or orders. */
export const CAPABILITIES = ['see', 'change', 'delete', 'invite', 'send', 'admin', 'pay'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** What is assumed of a connector of which nothing is known. */
export const ASSUMED: readonly Capability[] = ['see', 'change', 'delete', 'send'];
