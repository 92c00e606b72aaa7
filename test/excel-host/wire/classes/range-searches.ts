import * as A from '../../model/address';
import { formulaAt, valueAt } from '../../model/cells';
import { itemNotFound } from '../../model/errors';
import { valueTypeOf } from '../../model/display';
import { isRowHidden } from '../../model/filters';
import type { RangeRef } from '../../model/workbook';
import { flag, oneOf, optionalText, record, text } from '../args';
import { handle, handleOrNull, type Method } from '../class';
import { rangeClass } from './range';
import { type Areas, rangeAreasClass } from './range-areas';
import { rangeViewClass } from './range-view';
import { tableScopedCollectionClass } from './table';

const KINDS = [
  'Blanks',
  'Constants',
  'Formulas',
  'Visible',
  'ConditionalFormats',
  'DataValidations',
] as const;
const VALUES = ['All', 'Errors', 'Logical', 'Numbers', 'Text'] as const;
const TYPES: Readonly<Record<string, string>> = {
  Error: 'Errors',
  Boolean: 'Logical',
  Double: 'Numbers',
  String: 'Text',
};

function isSpecial(range: RangeRef, row: number, column: number, kind: string, values: string): boolean {
  const { sheet } = range;
  const formula = formulaAt(sheet, row, column);
  const value = valueAt(sheet, row, column);
  if (kind === 'Visible') return !isRowHidden(sheet, row) && !sheet.hiddenColumns.has(column);
  if (kind === 'Blanks') return value === undefined && formula === undefined;
  if ((kind === 'Formulas') !== (formula !== undefined)) return false;
  const type = TYPES[valueTypeOf(value)];
  return (kind === 'Formulas' || value !== undefined) && (values === 'All' || values === type);
}

/** Cells as rectangles: stretches of a column, side by side ones made one. */
function rectangles(area: A.Area, has: (row: number, column: number) => boolean): readonly A.Area[] {
  const found: A.Area[] = [];
  for (let column = area.left; column <= area.right; column++) {
    let top = -1;
    for (let row = area.top; row <= area.bottom + 1; row++) {
      const isIn = row <= area.bottom && has(row, column);
      if (isIn && top < 0) top = row;
      if (isIn || top < 0) continue;
      const beside = found.findIndex(
        (each) => each.top === top && each.bottom === row - 1 && each.right === column - 1,
      );
      const before = found[beside];
      if (before === undefined) found.push({ top, bottom: row - 1, left: column, right: column });
      else found[beside] = { ...before, right: column };
      top = -1;
    }
  }
  return found;
}

function special(range: RangeRef, cellType: unknown, cellValueType: unknown): Areas | null {
  const kind = oneOf(cellType, KINDS);
  const { sheet } = range;
  const touching = (all: readonly A.Area[]): readonly A.Area[] =>
    all.map((area) => A.intersect(area, range.area)).filter((area) => area !== null);
  const areas =
    kind === 'ConditionalFormats'
      ? touching(sheet.conditionalFormats.flatMap((rule) => rule.areas))
      : kind === 'DataValidations'
        ? touching(sheet.validations.flatMap((each) => each.areas))
        : cells(range, kind, oneOf(cellValueType ?? 'All', VALUES));
  return areas.length === 0 ? null : { sheet, areas };
}

function cells(range: RangeRef, kind: string, values: string): readonly A.Area[] {
  const right = range.sheet.rows.reduce((widest, line) => Math.max(widest, line?.values.length ?? 0), 1);
  const limit = { top: 0, left: 0, bottom: Math.max(0, range.sheet.rows.length - 1), right };
  const area = A.isUnbounded(range.area) ? A.intersect(range.area, limit) : range.area;
  return area === null ? [] : rectangles(area, (row, column) => isSpecial(range, row, column, kind, values));
}

function merged({ sheet, area }: RangeRef): Areas | null {
  const areas = sheet.merges.filter((each) => A.overlaps(each, area));
  return areas.length === 0 ? null : { sheet, areas };
}

function find({ sheet, area }: RangeRef, wanted: unknown, criteria: unknown): RangeRef | null {
  const options = record(criteria ?? {});
  const isWhole = flag(options.completeMatch, false);
  const fold = (value: string): string => (options.matchCase === true ? value : value.toLowerCase());
  const sought = fold(text(wanted));
  const bottom = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= bottom; row++) {
    const right = Math.min(area.right, (sheet.rows[row]?.values.length ?? 0) - 1);
    for (let column = area.left; column <= right; column++) {
      const value = fold(String(valueAt(sheet, row, column) ?? ''));
      if (isWhole ? value === sought : value.includes(sought)) return { sheet, area: A.areaOf(row, column) };
    }
  }
  return null;
}

const found = <T>(value: T | null): T => {
  if (value === null) throw itemNotFound();
  return value;
};

/** What a range can be asked to find within itself. */
export const RANGE_SEARCHES: Readonly<Record<string, Method<RangeRef>>> = {
  GetSpecialCells: {
    since: 9,
    run: (range, [type, values]) => handle(rangeAreasClass, found(special(range, type, values))),
  },
  GetSpecialCellsOrNullObject: {
    since: 9,
    run: (range, [type, values]) => handleOrNull(rangeAreasClass, special(range, type, values)),
  },
  GetMergedAreasOrNullObject: { since: 13, run: (range) => handleOrNull(rangeAreasClass, merged(range)) },
  GetVisibleView: { since: 3, run: (range) => handle(rangeViewClass, { range }) },
  GetTables: {
    since: 9,
    run: ({ sheet, area }, [fullyContained]) =>
      handle(tableScopedCollectionClass, {
        tables: sheet.tables.filter((table) =>
          fullyContained === true ? A.contains(area, table.area) : A.overlaps(area, table.area),
        ),
      }),
  },
  Find: {
    since: 9,
    run: (range, [wanted, criteria]) => handle(rangeClass, found(find(range, wanted, criteria))),
  },
  FindOrNullObject: {
    since: 9,
    run: (range, [wanted, criteria]) =>
      handleOrNull(rangeClass, find(range, optionalText(wanted) ?? '', criteria)),
  },
};
