import { describe, expect, it } from '@jest/globals';
import { check } from '#actions/checking';
import { recordCheck } from '#actions/recording';
import type { CellValue } from '#dictionary';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { testSurroundings } from '../../scenario/surroundings';
import { contentOf, SHEET, soundRows } from '../workbooks';
import { watched, type Call } from '../writing/watched';

const ASIDE = 'Mis de côté';
const IN_STATUT = 'Mis de côté : doublon';

const placeOf = (memory: MemoryWorkbook, header: string) =>
  (memory.grid(SHEET)[0]?.indexOf(header) ?? -1) + 1;
const type = (memory: MemoryWorkbook, row: number, header: string, value: CellValue) =>
  memory.change({ sheet: SHEET, row, column: placeOf(memory, header), values: [[value]] });
const cellsOf = (memory: MemoryWorkbook, header: string) =>
  memory
    .grid(SHEET)
    .flatMap((line, index) => (index === 0 ? [] : [line[placeOf(memory, header) - 1] ?? null]));

/** A workbook that was checked once, of which row 3 says in Statut that it is set aside. */
async function setAsideInStatut() {
  const memory = memoryWorkbook(contentOf({ rows: soundRows({}, {}, {}) }));
  await recordCheck(await check(memory, {}, testSurroundings()));
  type(memory, 3, 'Statut', IN_STATUT);
  return memory;
}

/** Checks it and records that, something happening once before the column is written into. */
async function checkedWhile(memory: MemoryWorkbook, happens: (memory: MemoryWorkbook) => void) {
  let isDone = false;
  const { workbook } = watched(memory, 2000, (_n, { method, sheet }: Call) => {
    const isCarrying = method === 'read' && sheet === SHEET && placeOf(memory, ASIDE) > 0;
    if (!isCarrying || isDone) return;
    isDone = true;
    happens(memory);
  });
  const result = await check(workbook, {}, testSurroundings());
  await recordCheck(result);
  expect(isDone).toBe(true);
}

const swapRows = (memory: MemoryWorkbook) => {
  const [, , three = [], four = []] = memory.grid(SHEET).map((line) => [...line]);
  memory.change({ sheet: SHEET, row: 3, column: 1, values: [four, three] });
};

describe('what Statut said of a row set aside', () => {
  it('goes to its column with its row, be it moved meanwhile', async () => {
    const memory = await setAsideInStatut();
    await checkedWhile(memory, swapRows);
    expect(cellsOf(memory, ASIDE)).toEqual([null, null, 'doublon']);
    expect(cellsOf(memory, 'idTechnique')).toEqual(['P-001', 'P-003', 'P-002']);
    expect(cellsOf(memory, 'Statut')).toEqual(['Prêt', 'Prêt', 'Mis de côté']);
  });

  it('is not lost where its row was edited meanwhile', async () => {
    const memory = await setAsideInStatut();
    await checkedWhile(memory, () => type(memory, 3, 'prenom1', 'Camille-Z'));
    expect(cellsOf(memory, ASIDE)).toEqual([null, 'doublon', null]);
  });

  it('gives way to what somebody types there meanwhile', async () => {
    const memory = await setAsideInStatut();
    await checkedWhile(memory, () => type(memory, 3, ASIDE, 'Non'));
    expect(cellsOf(memory, ASIDE)).toEqual([null, 'Non', null]);
  });

  it('is said to be kept where a formula stands in the way, and stays', async () => {
    const content = contentOf({ rows: soundRows({}, {}), others: { [ASIDE]: [] } });
    const [passages, ...more] = content.sheets ?? [];
    const column = String.fromCharCode(64 + (passages?.rows?.[0]?.length ?? 0));
    const withFormula = {
      ...content,
      sheets: passages === undefined ? more : [{ ...passages, formulas: { [`${column}3`]: '=A1' } }, ...more],
    };
    const memory = memoryWorkbook(withFormula);
    await recordCheck(await check(memory, {}, testSurroundings()));
    type(memory, 3, 'Statut', IN_STATUT);
    const result = await check(memory, {}, testSurroundings());
    await expect(recordCheck(result)).rejects.toMatchObject({ code: 'aside-formula' });
    expect(cellsOf(memory, 'Statut')[1]).toBe(IN_STATUT);
  });
});
