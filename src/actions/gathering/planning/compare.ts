import { STATUS_FACTS, type Status } from '#journal';
import { printOf } from '../reading/prints';
import { GATHERED } from '../reading/texts';
import {
  ASIDE_KEY,
  type Compared,
  type Difference,
  type GatheredKey,
  type HereRow,
  type OwnFields,
  type Prints,
  type ReceivedRow,
} from '../types';

const KEYS: readonly GatheredKey[] = [...GATHERED, ASIDE_KEY];

/** Whether nothing of a row may change by what a department sends: it is in a file, or at CDC. Source: design.md. */
export function heldBy(status: Status | null): Status | null {
  if (status === null) return null;
  const { by } = STATUS_FACTS[status];
  return by === 'file' || by === 'cdc' || by === 'cdc-deleted' ? status : null;
}

/** What was last received of each value, or given to the department; null where nothing was. */
const baseOf = ({ given, service }: ReceivedRow, here: HereRow): Prints | null =>
  given ?? here.sources.get(service)?.values ?? null;

/**
 * What a received row changes of the row that it is. A value that the department did not change since it sent it says nothing,
 * whatever was corrected here; one that it alone changed is an update; one that both changed is to be chosen. Where it never sent
 * the row, an empty cell says nothing, fills nothing, and two that differ are to be chosen.
 */
export function compare(source: ReceivedRow, here: HereRow): Compared {
  const base = baseOf(source, here);
  const updates: Difference[] = [];
  const conflicts: Difference[] = [];
  for (const field of KEYS) {
    if (!source.said.has(field)) continue;
    const service = source.texts[field] ?? '';
    const own = here.texts[field] ?? '';
    if (service === own) continue;
    const difference = { field, here: own, service };
    const was = (text: string) => (base?.get(field) ?? '') === printOf(here.idTechnique, field, text);
    if (base === null) {
      if (service === '') continue;
      (own === '' ? updates : conflicts).push(difference);
    } else if (field === 'nir' && service !== '' && own !== '') {
      // Who changed it cannot be told; but a row that is KO was not changed here since.
      (here.status === 'ko' ? updates : conflicts).push(difference);
    } else if (!was(service)) (was(own) ? updates : conflicts).push(difference);
  }
  return { source, here, updates, conflicts, held: heldBy(here.status) };
}

/** The same once these are written. */
export function withChanges(texts: OwnFields, changes: readonly Difference[]): OwnFields {
  if (changes.length === 0) return texts;
  const now = new Map(Object.entries(texts));
  for (const { field, service } of changes) {
    if (service === '') now.delete(field);
    else now.set(field, service);
  }
  return Object.fromEntries(now);
}
