import { type Area, cellsOf, columnsOf, isEntireColumn, isEntireRow, rowsOf } from '../../model/address';
import { checkUnlocked, clearContents, formulaAt, valueAt, writeCells } from '../../model/cells';
import { invalidArgument } from '../../model/errors';
import { clearFormats, formatAt, propertiesOf, setFormat } from '../../model/formats';
import { clearConditionalFormats, clearValidations } from '../../model/rules';
import { merge, select } from '../../model/sheets';
import { deleteCells, insertCells } from '../../model/structure';
import type { RangeRef } from '../../model/workbook';
import { list, oneOf, range as rangeOf, record } from '../args';
import { handle, type Method } from '../class';
import { GATHERED, setGathered } from './gathered';
import { rangeClass } from './range';
import { writeRange } from './range-cells';
import { checkAllowed } from './targets';

const CLEARS = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

function clear({ sheet, area }: RangeRef, applyTo: unknown): void {
  const what = oneOf(applyTo ?? 'All', CLEARS);
  if (what === 'All' || what.endsWith('Contents')) clearContents(sheet, area);
  if (what === 'All' || what === 'Formats') {
    checkAllowed(sheet, 'allowFormatCells');
    clearFormats(sheet.formats, area, () => true);
    clearConditionalFormats(sheet, area);
  }
  if (what === 'All') clearValidations(sheet, [area]);
  sheet.workbook.emit({ kind: 'changed', sheet, area, changeType: 'RangeEdited' });
}

/** Pushes cells away to make room for a range, as the user does with *Insérer*. */
export function insertRange(range: RangeRef, shift: 'Down' | 'Right'): void {
  const { sheet, area } = range;
  const isDown = shift === 'Down';
  checkAllowed(sheet, isDown ? 'allowInsertRows' : 'allowInsertColumns');
  insertCells(sheet, area, isDown ? 'rows' : 'columns');
  const whole = isDown ? isEntireRow(area) : isEntireColumn(area);
  sheet.workbook.emit({
    kind: 'changed',
    sheet,
    area,
    changeType: whole ? (isDown ? 'RowInserted' : 'ColumnInserted') : 'CellInserted',
    shift: whole ? undefined : isDown ? 'ShiftCellDown' : 'ShiftCellRight',
  });
}

/** Takes a range away, pulling up or left what is behind it. */
export function deleteRange(range: RangeRef, shift: 'Up' | 'Left'): void {
  const { sheet, area } = range;
  const isUp = shift === 'Up';
  checkAllowed(sheet, isUp ? 'allowDeleteRows' : 'allowDeleteColumns');
  deleteCells(sheet, area, isUp ? 'rows' : 'columns');
  const whole = isUp ? isEntireRow(area) : isEntireColumn(area);
  sheet.workbook.emit({
    kind: 'changed',
    sheet,
    area,
    changeType: whole ? (isUp ? 'RowDeleted' : 'ColumnDeleted') : 'CellDeleted',
    shift: whole ? undefined : isUp ? 'ShiftCellUp' : 'ShiftCellLeft',
  });
}

const COPIES = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** Copies a range over another, repeated where the target is a multiple of it. */
function copy(target: RangeRef, source: RangeRef, copyType: unknown): void {
  const what = oneOf(copyType ?? 'All', COPIES);
  const { sheet, area: from } = source;
  const area =
    cellsOf(target.area) === 1
      ? {
          ...target.area,
          bottom: target.area.top + rowsOf(from) - 1,
          right: target.area.left + columnsOf(from) - 1,
        }
      : target.area;
  const origin = (row: number, column: number): [number, number] => [
    from.top + ((row - area.top) % rowsOf(from)),
    from.left + ((column - area.left) % columnsOf(from)),
  ];
  const cell = (row: number, column: number): unknown => {
    const [r, c] = origin(row, column);
    return (what === 'Values' ? undefined : formulaAt(sheet, r, c)) ?? valueAt(sheet, r, c) ?? '';
  };
  if (what === 'Formats' && rowsOf(from) === 1) return copyRowFormats(target, area, source, origin);
  const lines = Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) => cell(area.top + row, area.left + column)),
  );
  if (what === 'All' || what === 'Formats') copyFormats(target, area, source, origin);
  if (what !== 'Formats') writeRange({ sheet: target.sheet, area }, lines);
}

/** One row over many, whole columns even. */
function copyRowFormats(
  target: RangeRef,
  area: Area,
  source: RangeRef,
  origin: (row: number, column: number) => [number, number],
): void {
  checkAllowed(target.sheet, 'allowFormatCells');
  for (const property of propertiesOf(source.sheet.formats))
    for (let column = area.left; column <= area.right; column++) {
      const [row, from] = origin(area.top, column);
      const value = formatAt(source.sheet.formats, row, from, property);
      setFormat(target.sheet.formats, { ...area, left: column, right: column }, property, value);
    }
}

function copyFormats(
  target: RangeRef,
  area: Area,
  source: RangeRef,
  origin: (row: number, column: number) => [number, number],
): void {
  checkAllowed(target.sheet, 'allowFormatCells');
  for (const property of propertiesOf(source.sheet.formats)) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const [r, c] = origin(row, column);
        const value = formatAt(source.sheet.formats, r, c, property);
        setFormat(
          target.sheet.formats,
          { top: row, bottom: row, left: column, right: column },
          property,
          value,
        );
      }
    }
  }
}

/** What a range can be told to do. */
export const RANGE_ACTIONS: Readonly<Record<string, Method<RangeRef>>> = {
  Clear: { run: (range, [applyTo]) => clear(range, applyTo) },
  Select: { run: ({ sheet, area }) => select(sheet, area) },
  Calculate: { since: 6, run: () => null },
  SetDirty: { since: 9, run: () => null },
  Insert: {
    run: (range, [shift]) => {
      const room = { ...range };
      insertRange(room, oneOf(shift, ['Down', 'Right']));
      return handle(rangeClass, room);
    },
  },
  Delete: { run: (range, [shift]) => deleteRange({ ...range }, oneOf(shift, ['Up', 'Left'])) },
  Merge: {
    since: 2,
    run: ({ sheet, area }, [across]) => {
      checkUnlocked(sheet, area);
      merge(sheet, area, across === true);
    },
  },
  Unmerge: {
    since: 2,
    run: ({ sheet, area }) => {
      checkUnlocked(sheet, area);
      sheet.merges = sheet.merges.filter(
        (each) =>
          each.bottom < area.top ||
          each.top > area.bottom ||
          each.right < area.left ||
          each.left > area.right,
      );
    },
  },
  CopyFrom: {
    since: 9,
    run: (range, [source, copyType]) => copy(range, rangeOf(source, range.sheet), copyType),
  },
  MoveTo: {
    since: 11,
    run: (range, [destination]) => {
      const to = rangeOf(destination, range.sheet);
      copy(to, range, 'All');
      writeCells(range.sheet, range.area, '');
    },
  },
  GetCellProperties: { since: 9, run: (range, [wanted]) => GATHERED.cells(range, record(wanted)) },
  GetColumnProperties: { since: 9, run: (range, [wanted]) => GATHERED.columns(range, record(wanted)) },
  GetRowProperties: { since: 9, run: (range, [wanted]) => GATHERED.rows(range, record(wanted)) },
  SetCellProperties: {
    since: 9,
    run: (range, [data]) => {
      const lines = list(data);
      if (lines.length !== rowsOf(range.area)) throw invalidArgument();
      lines.forEach((line, row) => {
        if (list(line).length !== columnsOf(range.area)) throw invalidArgument();
        list(line).forEach((each, column) => setGathered(range, { row, column }, record(each)));
      });
    },
  },
  SetColumnProperties: {
    since: 9,
    run: (range, [data]) => {
      if (list(data).length !== columnsOf(range.area)) throw invalidArgument();
      list(data).forEach((each, column) => setGathered(range, { column }, record(each)));
    },
  },
  SetRowProperties: {
    since: 9,
    run: (range, [data]) => {
      if (list(data).length !== rowsOf(range.area)) throw invalidArgument();
      list(data).forEach((each, row) => setGathered(range, { row }, record(each)));
    },
  },
};
