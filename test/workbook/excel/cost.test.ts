import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import { HEAD_ROWS, type Workbook } from '#workbook';
import { highlightRules } from '#template';
import { openWorkbook } from './open-workbook';

/** Our columns stand further right than any table here. */
const MARKS = 50;
const FIVE_MB = 5 * 1024 * 1024;

const line = (row: number, columns: number): CellValue[] =>
  Array.from({ length: columns }, (_, column) => (column === 0 ? `id-${row}` : `valeur ${row} é ${column}`));

const open = (rows: number, columns: number) =>
  openWorkbook(
    {
      sheets: [
        {
          name: 'Passages',
          rows: [
            Array.from({ length: columns }, (_, column) => `Titre ${column}`),
            ...Array.from({ length: rows }, (_, row) => line(row, columns)),
          ],
        },
      ],
    },
    { platform: 'web' },
  );

/** Reads a table by blocks and writes marks, words and statuses beside each, as a check does. */
async function readAndMark(
  workbook: Workbook,
  rows: number,
  columns: number,
  isMarked: (row: number) => boolean,
): Promise<void> {
  const { blockRows } = await workbook.describe();
  for (let first = 0; first < rows; first += blockRows) {
    const count = Math.min(blockRows, rows - first);
    const at = { sheet: 'Passages', row: first + 2 };
    const { values } = await workbook.read({
      ...at,
      column: 1,
      rows: count,
      columns,
      formats: [4, 9],
    });
    const ids = values.map((cells) => cells.slice(0, 1));
    const edit = (column: number, text: string) => ({
      ...at,
      column,
      isOurs: true,
      values: values.map((_, index) => [isMarked(first + index) ? text : null]),
    });
    const { disturbed } = await workbook.write(
      [
        edit(MARKS, ';E:nomNaissance;W:code;'),
        edit(MARKS + 1, 'Nom de naissance : obligatoire +2'),
        edit(MARKS + 20, 'À corriger'),
      ],
      [{ ...at, column: 1, values: ids }],
    );
    if (disturbed) throw new Error('Nobody touched the rows.');
  }
  await workbook.setHighlights('Passages', highlightRules({ nomNaissance: 2, code: 3 }, MARKS, 2, rows + 1));
}

describe('what reading and marking a table costs in Excel on the web', () => {
  it.each([
    [1_000, 45],
    [20_000, 45],
    [100_000, 15],
  ])(
    '%i rows of %i columns: a read and a write a block and a constant, none over 5 MB',
    async (rows, columns) => {
      const { workbook, host } = open(rows, columns);
      await readAndMark(workbook, rows, columns, (row) => row % 3 === 0);
      const blocks = Math.ceil(rows / 2_000);
      const { counters } = host;
      // Describing takes two requests, colouring three at most; each block is read once and written once.
      expect(counters.requests).toBeLessThanOrEqual(2 * blocks + 5);
      expect(counters.writeRequests).toBe(blocks);
      expect(counters.cellsWritten).toBe(3 * rows);
      // What is written is read before: values, formulas, formats; and after: values, formats.
      const guard = 5 * 3 * rows;
      expect(counters.cellsRead).toBe((columns + 2) * rows + rows + HEAD_ROWS * columns + guard);
      expect(counters.biggestRequest).toBeLessThan(FIVE_MB);
      expect(counters.biggestResponse).toBeLessThan(FIVE_MB);
    },
  );

  it('does not depend on the number of marks', async () => {
    const costs = [];
    for (const isMarked of [() => false, (row: number) => row % 500 === 0, () => true]) {
      const { workbook, host } = open(5_000, 15);
      await readAndMark(workbook, 5_000, 15, isMarked);
      const { requests, readRequests, writeRequests, cellsRead, cellsWritten } = host.counters;
      costs.push({ requests, readRequests, writeRequests, cellsRead, cellsWritten });
    }
    expect(costs[1]).toEqual(costs[0]);
    expect(costs[2]).toEqual(costs[0]);
  });
});
