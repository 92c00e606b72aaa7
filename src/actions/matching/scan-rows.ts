import { step, type Run, type Workspace } from '#actions/workspace';
import { isNoPassage, readText } from '#cells';
import { columnNumber } from '#dictionary';
import {
  createFacets,
  isFaceted,
  type ColumnMatch,
  type Facets,
  type HeadersFound,
  type LookedAt,
} from '#matching';
import type { SheetDescription } from '#workbook';
import { lastRowOf } from './samples';

/** What the rows of a table say. */
export interface Scan {
  readonly lastRow: number;
  readonly rows: number;
  readonly codes: readonly string[];
  readonly facets: Facets;
}

/** Reads the rows once: how many are filled, where they end, which values their lists hold. */
export async function scanRows(
  { workbook, description }: Workspace,
  sheet: SheetDescription,
  { firstRow, table, columns: heads }: HeadersFound,
  columns: readonly ColumnMatch[],
  looked: readonly LookedAt[],
  run: Run,
): Promise<Scan> {
  const used = columns.filter((column) => column.fields.length > 0);
  const facets = createFacets(
    used.flatMap(({ column, header, fields: matched, split }) => {
      const at = columnNumber(column);
      const profile = looked.find(({ head }) => head.column === at)?.profile;
      const [field] = matched;
      const isListed =
        field !== undefined && profile !== undefined && split === null && isFaceted(field, profile);
      return isListed ? [{ column: at, field, header }] : [];
    }),
  );
  const places = used.map(({ column }) => columnNumber(column) - 1);
  const code = used.find((column) => column.fields.includes('code') && column.split === null);
  const codes = new Map<string, number>();
  const end = lastRowOf(sheet, table);
  const width = Math.max(1, ...columns.map(({ column }) => columnNumber(column)));
  const around = {
    isPlain: table === null,
    headers: new Map(heads.map(({ column, header }) => [column, header])),
  };
  let rows = 0;
  let lastRow = firstRow;
  for (let row = firstRow; row <= end; row += description.blockRows) {
    await step(run, { stage: 'reading', done: row - firstRow, total: end - firstRow + 1 });
    const count = Math.min(description.blockRows, end - row + 1);
    const { values } = await workbook.read({
      sheet: sheet.name,
      row,
      column: 1,
      rows: count,
      columns: width,
    });
    values.forEach((cells, down) => {
      if (!places.some((place) => readText(cells[place] ?? null) !== '')) return;
      if (isNoPassage(cells, around)) return;
      rows += 1;
      lastRow = row + down;
      facets.see(cells);
      const said = code === undefined ? '' : readText(cells[columnNumber(code.column) - 1] ?? null);
      if (/^(?:RNCP|RS)\d+$/.test(said)) codes.set(said, (codes.get(said) ?? 0) + 1);
    });
  }
  const frequent = [...codes].sort(([, one], [, other]) => other - one).map(([each]) => each);
  return { lastRow, rows, codes: frequent, facets };
}
