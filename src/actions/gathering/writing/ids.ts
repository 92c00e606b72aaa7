import { idPatternOf } from '#actions/matching';
import type { Surroundings } from '#actions/workspace';
import { newId } from '#matching';
import type { Resolved } from '../planning/resolve';
import type { GatherPlan, HereRow, ReceivedRow } from '../types';

/**
 * Gives an id to each row that is to have one: that of its department, where nobody has it; else one that is made as this
 * workbook makes them. One that exists is never touched.
 */
export function idsFor(plan: GatherPlan, resolved: Resolved, { uuid }: Surroundings): Resolved {
  const { workspace, rows } = plan;
  const taken = new Set([
    ...rows.flatMap(({ passage, idTechnique }) => (passage === null ? [] : idTechnique)),
    ...workspace.history.map(({ idTechnique }) => idTechnique),
  ]);
  const ids = new Map<HereRow, string>();
  const give = (here: HereRow, source: ReceivedRow): string => {
    const own = source.idTechnique;
    const pattern = idPatternOf(workspace, source.service, rows.length);
    let id = own === '' || taken.has(own) ? newId(pattern, uuid) : own;
    while (taken.has(id)) id = newId(pattern, uuid);
    taken.add(id);
    ids.set(here, id);
    return id;
  };
  for (const { here, source } of resolved.added) give(here, source);
  const changed = resolved.changed.map((each) =>
    each.here.idTechnique === '' && !ids.has(each.here)
      ? { ...each, newId: give(each.here, each.source) }
      : each,
  );
  return { ...resolved, changed, idOf: (here) => ids.get(here) ?? here.idTechnique };
}
