import * as z from 'zod/mini';
import { SURFACES, type SurfaceId } from '../observation.ts';

/** Largest overlay read, in UTF-16 units. */
export const LARGEST_OVERLAY = 65_536;

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

export const overlaySchema = z.strictObject({
  schemaVersion: z.literal(1),
  organisation: text(80),
  /** Whom to ask, in words: a name, a mailbox, a telephone number. */
  contact: z.optional(text(140)),
  statements: z
    .array(
      z.strictObject({
        text: text(280),
        surfaces: z.array(z.enum(SURFACES)).check(z.minLength(1)),
        link: z.optional(z.url({ protocol: /^https$/ }).check(z.maxLength(500))),
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
});

/** What an organisation says beside us. It has no way to name, change or remove a statement of ours. */
export type Overlay = z.infer<typeof overlaySchema>;

/** What the organisation says of a surface; nothing where the overlay does not fit, which the options page tells. */
export function overlayFor(source: string, surface: SurfaceId): OverlaySays | undefined {
  const overlay = source && source.length <= LARGEST_OVERLAY ? parse(source) : undefined;
  const said = overlay?.statements.filter(({ surfaces }) => surfaces.includes(surface)) ?? [];
  if (!overlay || said.length === 0) return undefined;
  return {
    organisation: overlay.organisation,
    contact: overlay.contact ?? '',
    said: said.map(({ text: words, link }) => ({ text: words, link: link ?? '' })),
  };
}

/** For the faces: who speaks, whom to ask, and what is said; empty strings where nothing was given. */
export type OverlaySays = {
  readonly organisation: string;
  readonly contact: string;
  readonly said: readonly { readonly text: string; readonly link: string }[];
};

function parse(source: string): Overlay | undefined {
  try {
    return overlaySchema.safeParse(JSON.parse(source)).data;
  } catch {
    return undefined;
  }
}
