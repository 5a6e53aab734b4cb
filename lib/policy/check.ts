import { SURFACES } from '../observation.ts';
import { SCHEMA_VERSION, packSchema, type Pack } from './schema.ts';
import { SLOT_NAMES } from './slots.ts';

/**
 * Parses a pack and checks what a shape cannot say: ids are unique and every reference leads somewhere.
 * @throws Error naming every fault, for the build and the tests to stop on.
 */
export function checkPack(data: unknown): Pack {
  const version = (data as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (version !== SCHEMA_VERSION)
    throw new Error(
      `pack: schema version ${JSON.stringify(version)} is not known; this program reads ${SCHEMA_VERSION}`,
    );
  const pack = packSchema.parse(data);
  const faults: string[] = [];
  const ids = (name: string, list: readonly { readonly id: string }[]) => {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) faults.push(`${name}: ${id} stands twice`);
      seen.add(id);
    }
    return seen;
  };
  const sources = ids('sources', pack.sources);
  const statements = ids('statements', pack.statements);
  const actions = ids('actions', pack.actions);
  ids('guide', pack.guide);
  ids('controls', pack.controls);

  const must = (known: ReadonlySet<string>, id: string, where: string) => {
    if (!known.has(id)) faults.push(`${where}: ${id} is not defined`);
  };
  for (const one of pack.statements)
    for (const source of one.sources) must(sources, source, `statement ${one.id}`);
  for (const one of pack.guide) {
    for (const id of one.now) must(statements, id, `guide ${one.id}`);
    if (one.now.length === 0 && one.kind !== 'related')
      faults.push(`guide ${one.id}: links to nothing that holds now`);
  }
  for (const one of pack.controls)
    for (const id of one.statements) must(statements, id, `control ${one.id}`);
  for (const { items } of pack.checklists)
    for (const item of items)
      for (const id of item.statements) must(statements, id, `checklist item ${item.id}`);
  for (const surface of SURFACES)
    for (const rule of rulesOf(pack, surface)) {
      for (const id of rule.because) must(statements, id, `${surface}: ${rule.say}`);
      if (rule.action) must(actions, rule.action, `${surface}: ${rule.say}`);
    }
  for (const { id, team, enterprise } of pack.work)
    for (const cell of [team, enterprise])
      for (const one of cell.because) must(statements, one, `work ${id}`);
  for (const { id, because } of pack.changes)
    for (const one of because) must(statements, one, `change ${id}`);
  if (pack.changes.some(({ date }, i) => date > (pack.changes[i - 1]?.date ?? date)))
    faults.push('changes: not newest first');
  const read = [
    ...pack.statements.map(({ checked }) => checked),
    ...pack.sources.map(({ date }) => date),
  ];
  if (read.some((day) => day > pack.date)) faults.push('date: older than what was read last');
  if (faults.length > 0) throw new Error(`pack:\n  ${faults.join('\n  ')}`);
  return pack;
}

/** Every sentence a surface can say, in all its alternatives. */
export function rulesOf(
  pack: Pack,
  surface: keyof Pack['surfaces'],
): { say: string; because: string[]; action?: string | undefined }[] {
  const slots = pack.surfaces[surface];
  return SLOT_NAMES.flatMap((name) => [slots[name] ?? []].flat(3));
}
