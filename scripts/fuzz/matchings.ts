import { check } from '#actions/checking';
import { applyMatching, proposeMatching } from '#actions/matching';
import { openWorkspace, type Surroundings } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import { matchingOf } from '#matching';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { readSchemaFile } from '#cli';
import { mutateJson } from './mutate-json';
import type { Random } from './random';

const SHEET = 'Juin';
const ROWS: readonly (readonly CellValue[])[] = [
  ['Jury du 30/06/2026'],
  [],
  ['N°', 'Civ.', 'NOM Prénom', 'Né(e) le', 'Lieu de naissance', 'Diplôme', 'Résultat', 'Mention', 'Ville'],
  [1, 'Mme', 'ARAGON Camille', '25/07/1993', 'Rennes (35)', 'CAP Cuisine', 'Reçu', 'AB', 'Nantes'],
  [2, 'M.', 'LE GALL Hugo', '01/05/1972', 'Alger (Algérie)', 'CAP Cuisine', 'Ajourné', null, 'Brest'],
  [3, 'M.', 'Bellec', '03/1985', 'Ajaccio', 'BP Boucher', null, 'TB', 'Brest'],
  ['Total', null, null, null, null, null, 3],
];

let uuids = 0;
const surroundings: Surroundings = {
  readSchema: readSchemaFile,
  now: () => new Date('2026-11-23T10:00:00Z'),
  uuid: () => (uuids += 1).toString(16).padStart(32, '7'),
};

const workbookOf = (): MemoryWorkbook =>
  memoryWorkbook({ name: 'classeur.xlsx', sheets: [{ name: SHEET, rows: ROWS }] });

/**
 * Keeps a mutant of a matching, and checks: what it says is refused in a sentence, or taken; no cell of the department's
 * changes, no two rows have one id, and every filled row is a passage or a total. @returns what was broken.
 */
export async function tryMatching(random: Random): Promise<string | null> {
  const workbook = workbookOf();
  const proposed: unknown = await proposeMatching(await openWorkspace(workbook, {}, surroundings));
  let mutant = proposed;
  for (let times = 1 + random.below(3); times > 0; times--) mutant = mutateJson(mutant, random);
  const matching = matchingOf(JSON.parse(JSON.stringify(mutant) ?? 'null'));
  await applyMatching(await openWorkspace(workbook, {}, surroundings), matching);
  const grid = workbook.grid(SHEET);
  const changed = ROWS.findIndex((cells, row) =>
    cells.some((cell, at) => (grid[row]?.[at] ?? null) !== cell),
  );
  if (changed >= 0) return `row ${changed + 1} of the department's changed`;
  if (matching.tables.length === 0) return null;
  const { rows, engine } = await check(workbook, {}, surroundings);
  const ids = rows.map(({ idTechnique }) => idTechnique).filter((id) => id !== '');
  const [table] = matching.tables;
  if (
    table?.id !== null &&
    new Set(ids).size < ids.length &&
    table !== undefined &&
    'pattern' in (table.id ?? {})
  )
    return 'two rows have one id';
  return engine.totalsRows.length > ROWS.length ? 'too many totals' : null;
}
