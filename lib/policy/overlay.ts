import * as z from 'zod/mini';
import { skeleton } from '../connectors/link/skeleton.ts';
import { SURFACES, type SurfaceId } from '../observation.ts';

/** Largest overlay read, in UTF-16 units. */
export const LARGEST_OVERLAY = 65_536;
const MOST_STATEMENTS = 100;

/** Signs that turn or hide what stands beside them; the joiners that some scripts need are none. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
const ALLOWED_UNSEEN = /\n|\t|\u200c|\u200d|\u00ad/gu;

const text = (most: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(most),
    z.refine((value) => !UNSEEN.test(value.replace(ALLOWED_UNSEEN, '')), {
      error: 'holds signs that cannot be seen or that turn the text round',
    }),
  );

/** An organisation speaks in its own name: one of ours, or of Claude's, is nobody's to use. */
const NOT_THEIRS = ['privacyhints', 'claude', 'anthropic'].map(skeleton);
const ownName = text(80).check(
  z.refine(
    (name) => {
      const letters = skeleton(name).replace(/[^\p{L}\p{N}]/gu, '');
      return !NOT_THEIRS.some((taken) => letters.includes(taken));
    },
    { error: 'names Claude, Anthropic or this extension' },
  ),
);
const statement = z.strictObject({
  text: text(280),
  surfaces: z.array(z.enum(SURFACES)).check(z.minLength(1)),
  link: z.optional(z.url({ protocol: /^https$/ }).check(z.maxLength(500))),
});
const statements = z.array(z.unknown()).check(z.minLength(1), z.maxLength(MOST_STATEMENTS));
/** Whom to ask, in words: a name, a mailbox, a telephone number. */
const contact = text(140);
const KEYS = new Set(['schemaVersion', 'organisation', 'contact', 'statements']);

/** What an organisation says beside us. It has no way to name, change or remove a statement of ours. */
export type Overlay = {
  /** Empty where the name was refused: then it is called the user's organisation. */
  readonly organisation: string;
  readonly contact: string;
  readonly statements: readonly z.infer<typeof statement>[];
};
type OverlayPart = { readonly path: readonly PropertyKey[]; readonly reason: string };
type OverlayReading = {
  readonly overlay: Overlay | undefined;
  /** What was not used, and why. */
  readonly refused: readonly OverlayPart[];
};

/**
 * Reads an overlay part by part: one that does not fit takes no other with it.
 * @param data parsed JSON of any form.
 */
export function readOverlayData(data: unknown): OverlayReading {
  const whole = z.record(z.string(), z.unknown()).safeParse(data).data;
  if (!whole) return none('not an object');
  if (whole['schemaVersion'] !== 1) return none('schemaVersion must be 1', ['schemaVersion']);
  const refused: OverlayPart[] = Object.keys(whole)
    .filter((key) => !KEYS.has(key))
    .map((key) => ({ path: [key], reason: 'not a known key' }));
  const use = <T>(schema: z.ZodMiniType<T>, value: unknown, path: PropertyKey[]): T | undefined => {
    const parsed = schema.safeParse(value);
    for (const issue of parsed.error?.issues ?? [])
      refused.push({ path: [...path, ...issue.path], reason: issue.message });
    return parsed.data;
  };
  const organisation = use(ownName, whole['organisation'], ['organisation']) ?? '';
  const ask = whole['contact'] === undefined ? '' : use(contact, whole['contact'], ['contact']);
  const said = (use(statements, whole['statements'], ['statements']) ?? []).flatMap(
    (one, i) => use(statement, one, ['statements', i]) ?? [],
  );
  return {
    overlay: said.length > 0 ? { organisation, contact: ask ?? '', statements: said } : undefined,
    refused,
  };
}

function none(reason: string, path: PropertyKey[] = []): OverlayReading {
  return { overlay: undefined, refused: [{ path, reason }] };
}

/** What the organisation says of a surface; what does not fit is left out, which the options page tells. */
export function overlayFor(source: string, surface: SurfaceId): OverlaySays | undefined {
  const overlay = parse(source);
  const said = overlay?.statements.filter(({ surfaces }) => surfaces.includes(surface)) ?? [];
  if (!overlay || said.length === 0) return undefined;
  return {
    organisation: overlay.organisation,
    contact: overlay.contact,
    said: said.map(({ text: words, link }) => ({ text: words, link: link ?? '' })),
  };
}

/** Every link of an overlay: pages its statements lead to. */
export function overlayLinks(source: string): readonly string[] {
  return parse(source)?.statements.flatMap(({ link }) => link ?? []) ?? [];
}

/** For the faces: who speaks, whom to ask, and what is said; empty strings where nothing was given. */
export type OverlaySays = {
  readonly organisation: string;
  readonly contact: string;
  readonly said: readonly { readonly text: string; readonly link: string }[];
};

function parse(source: string): Overlay | undefined {
  if (!source || source.length > LARGEST_OVERLAY) return undefined;
  try {
    return readOverlayData(JSON.parse(source)).overlay;
  } catch {
    return undefined;
  }
}
