import type { Language } from '#dictionary';
import { withChanges } from './compare';
import { plannedRow } from '../reading/planned-row';
import { sentThere } from '../refusals';
import { ASIDE_KEY } from '../types';
import type {
  Added,
  Compared,
  Difference,
  GatherChoices,
  GatherPlan,
  HereRow,
  Near,
  ReceivedRow,
  Side,
} from '../types';

/** A row that was recognised, once the choices are made. */
export interface Taken extends Compared {
  /** What is written. */
  readonly changes: readonly Difference[];
  /** What was chosen of its conflicts; null where nobody chose. */
  readonly side: Side | null;
  /** What nobody decided: it is asked again. */
  readonly open: readonly Difference[];
}

/** A row of this workbook that is written into. */
export interface Changed {
  readonly source: ReceivedRow;
  readonly here: HereRow;
  readonly changes: readonly Difference[];
  /** The id that it is given; null where it has one. */
  readonly newId: string | null;
}

/** A plan, once the choices are made. */
export interface Resolved {
  readonly added: readonly Added[];
  readonly taken: readonly Taken[];
  readonly changed: readonly Changed[];
  /** Rows that may be one that is here, of which nobody said anything: they are left out. */
  readonly near: readonly Near[];
  /** The id of each row, once it has one. */
  readonly idOf: (here: HereRow) => string;
}

/** Applies the choices to a plan; rows without an id have none yet. */
export function resolve(
  { files }: GatherPlan,
  { keep, keepOf, nearOf }: GatherChoices,
  language: Language,
): Resolved {
  const added: Added[] = files.flatMap((file) => file.added);
  const near: Near[] = [];
  const same: Compared[] = [];
  for (const each of files.flatMap((file) => file.near)) {
    const chosen = nearOf?.(each);
    if (chosen === 'same' && each.why === 'alike') same.push(each);
    else if (chosen === 'new') added.push({ source: each.source, here: plannedRow(each.source) });
    else near.push(each);
  }
  for (const { source, here } of added)
    if (source.isSentThere && here.texts[ASIDE_KEY] === undefined)
      here.texts = { ...here.texts, [ASIDE_KEY]: sentThere(source.service, language) };
  const taken = [...files.flatMap(({ compared }) => compared), ...same].map((each) =>
    takenOf(each, keepOf?.(each.here) ?? keep ?? null),
  );
  const changed = taken.flatMap(({ here, source, changes }) => {
    const isNews = changes.length > 0 || here.idTechnique === '' || !isKnownFrom(here, source);
    return here.passage !== null && isNews ? [{ here, source, changes, newId: null }] : [];
  });
  return { added, taken, changed, near, idOf: ({ idTechnique }) => idTechnique };
}

function takenOf(each: Compared, side: Side | null): Taken {
  const { updates, conflicts, held, here } = each;
  if (held !== null)
    return { ...each, changes: [], side, open: side === 'here' ? [] : [...updates, ...conflicts] };
  const changes = side === 'service' ? [...updates, ...conflicts] : updates;
  if (here.passage === null) here.texts = withChanges(here.texts, changes);
  return { ...each, changes, side, open: side === null ? conflicts : [] };
}

const isKnownFrom = ({ sources }: HereRow, { service }: ReceivedRow): boolean => sources.has(service);
