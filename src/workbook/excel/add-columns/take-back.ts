import { LAST_COLUMN, type Rectangle } from '#dictionary';
import { loadFound, putBackFound, type FoundCells } from '../ranges/found-cells';
import { fromExcel, PLACE, rangeAt, rectangleOf } from '../ranges/ranges';
import type { Room, TablePlace } from './room';

/** What others did since room was found; known once the request that it loads in is answered. */
interface Meanwhile {
  readonly isDisturbed: () => boolean;
  /** What they put where our columns go. */
  readonly found: FoundCells;
}

/** @param right last column of ours. */
export function loadMeanwhile(
  sheet: Excel.Worksheet,
  own: Excel.Table | null,
  { first, lastRow, table, headerRow, headers }: Room,
  right: number,
): Meanwhile {
  const top = table?.range.top ?? headerRow;
  const bottom = table?.range.bottom ?? Math.max(lastRow, headerRow);
  // A table with a totals row pushes what is further right.
  const reach = table?.hasTotals === true ? LAST_COLUMN : right;
  const found = loadFound(sheet, { top, left: first, bottom, right: reach });
  const place = own?.getRange().untrack().load(PLACE);
  const seen = Math.min(headers.length, first - 1);
  const line =
    table !== null || seen === 0
      ? null
      : rangeAt(sheet, { top: headerRow, left: 1, bottom: headerRow, right: seen }).load('values');
  return {
    found,
    isDisturbed: () =>
      !found.isNullObject ||
      (place !== undefined && table !== null && !isSame(rectangleOf(place), table.range)) ||
      (line !== null &&
        headers.slice(0, seen).some((header, at) => fromExcel(line.values[0]?.[at]) !== header)),
  };
}

const isSame = (a: Rectangle, b: Rectangle): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** What was written, and what it was written over. */
interface Written {
  readonly area: Rectangle;
  readonly headers: readonly string[];
  readonly found: FoundCells;
}

/** Takes our columns away again, and puts back what others wrote there. */
export function takeBack(
  sheet: Excel.Worksheet,
  own: Excel.Table | null,
  { table, headerRow }: Room,
  { area, headers, found }: Written,
): void {
  rangeAt(sheet, area).dataValidation.clear();
  if (own !== null && table !== null) narrow(own, table, headers);
  const right = table?.hasTotals === true ? LAST_COLUMN : area.right;
  const written = table?.hasTotals === true ? table.range.bottom : headerRow;
  if (table?.hasHeader !== false) rangeAt(sheet, { ...area, bottom: written, right }).clear('Contents');
  rangeAt(sheet, area).clear('Formats');
  if (!found.isNullObject) putBackFound(sheet, found);
}

/** Gives a table its former columns, and leaves no header beside it: it may have moved. */
function narrow(own: Excel.Table, { hasHeader, hasTotals }: TablePlace, headers: readonly string[]): void {
  if (hasTotals) {
    for (const header of headers) own.columns.getItem(header).delete();
    return;
  }
  own.resize(own.getRange().untrack().getResizedRange(0, -headers.length).untrack());
  if (hasHeader)
    own.getHeaderRowRange().untrack().getColumnsAfter(headers.length).untrack().clear('Contents');
}
