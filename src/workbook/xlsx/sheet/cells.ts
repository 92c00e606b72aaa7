import { NO_RESULT } from '#dictionary';
import { badFile } from '../package/messages';
import { cursorAt, isName, nextTag } from '../package/xml/cursor';
import { arrayRanges, type ArrayRanges } from './array-ranges';
import { contentOf, EMPTY_CONTENT, NOT_PLAIN, plainCode, type CellContext } from './cell-content';
import { cellValues, EMPTY, textCodes, type CellValues } from './cell-values';
import { numberList, type Numbers } from './number-list';
import { cellTag, readCellTag, rowAt, skipElement } from './tags';

/**
 * The cells of a sheet as its file has them, packed: row `i` has the cells from `firstCell[i]` to
 * `firstCell[i + 1]`. Empty cells that have a style are there too.
 */
export interface Cells {
  readonly rowNumbers: Numbers;
  readonly firstCell: Numbers;
  /** Where the row stands in the bytes of the part. */
  readonly rowStarts: Numbers;
  readonly rowEnds: Numbers;
  /** Style of the whole row; -1 when it has none. */
  readonly rowStyles: Numbers;
  readonly hiddenRows: readonly number[];
  readonly columns: Numbers;
  readonly styles: Numbers;
  /** What the cells hold, as codes of `values`. */
  readonly codes: Numbers;
  readonly values: CellValues;
  /** Columns that hold a formula, by row. */
  readonly formulas: ReadonlyMap<number, readonly number[]>;
  /** Cells that one array formula fills beside its own. */
  readonly arrays: Pick<ArrayRanges, 'covers' | 'columnsOf'>;
}

/** Four sheets of 100 000 rows and 45 columns. */
const MOST_CELLS = 20_000_000;

/** Filled cells take some 50, empty ones that have a style 20: a sheet that has more of these makes its lists longer. */
const BYTES_OF_A_CELL = 32;

const NOTHING = new Uint16Array(0);

export const NO_CELLS: Cells = {
  rowNumbers: NOTHING,
  firstCell: new Uint16Array(1),
  rowStarts: NOTHING,
  rowEnds: NOTHING,
  rowStyles: NOTHING,
  hiddenRows: [],
  columns: NOTHING,
  styles: NOTHING,
  codes: NOTHING,
  values: cellValues([]),
  formulas: new Map(),
  arrays: arrayRanges(),
};

/**
 * Reads the rows of a sheet.
 * @param start where the content of `sheetData` begins in the bytes.
 * @returns the cells, and where `</sheetData>` begins.
 * @throws BadInputError when rows or cells are not in order.
 */
export function readCells(
  bytes: Uint8Array,
  start: number,
  context: CellContext,
): { cells: Cells; contentEnd: number } {
  const cursor = cursorAt(bytes, start);
  const values = cellValues(context.strings);
  const reading = { values, textCode: textCodes(bytes, values), date1904: context.date1904 };
  const noResult = values.codeOf(NO_RESULT);
  const [rowNumbers, firstCell, rowStarts] = [numberList(), numberList(), numberList()];
  const [rowEnds, rowStyles] = [numberList(), numberList()];
  const room = Math.ceil(bytes.length / BYTES_OF_A_CELL);
  const [columns, styles, codes] = [numberList(room), numberList(room), numberList(room)];
  const hiddenRows: number[] = [];
  const formulas = new Map<number, number[]>();
  const arrays = arrayRanges();
  const cell = cellTag();
  let row = 0;
  let column = 0;
  let isInRow = false;
  let contentEnd = -1;
  while (nextTag(cursor)) {
    const { nameStart, nameEnd, kind } = cursor;
    if (isName(bytes, nameStart, nameEnd, 'c')) {
      if (kind === 'close' || !isInRow) continue;
      readCellTag(cursor, row, column + 1, cell);
      if (cell.column <= column) throw badFile('workbook-damaged');
      column = cell.column;
      columns.push(column);
      styles.push(cell.style);
      const plain = kind === 'open' ? plainCode(cursor, cell.type, reading) : NOT_PLAIN;
      if (plain !== NOT_PLAIN && plain !== EMPTY) {
        codes.push(plain);
        continue;
      }
      const content =
        kind === 'open' && plain === NOT_PLAIN ? contentOf(cursor, cell.type, reading) : EMPTY_CONTENT;
      const isComputed = content.hasFormula || arrays.covers(row, column);
      codes.push(isComputed && !content.hasValue ? noResult : content.code);
      if (content.hasFormula) {
        const inRow = formulas.get(row);
        if (inRow === undefined) formulas.set(row, [column]);
        else inRow.push(column);
        if (content.array !== null) arrays.add(content.array);
      }
    } else if (isName(bytes, nameStart, nameEnd, 'row')) {
      if (kind !== 'close') {
        const attributes = rowAt(cursor, row + 1);
        if (attributes.row <= row) throw badFile('workbook-damaged');
        row = attributes.row;
        column = 0;
        rowNumbers.push(row);
        if (columns.length() > MOST_CELLS) throw badFile('workbook-too-many-cells');
        firstCell.push(columns.length());
        rowStarts.push(cursor.start);
        rowStyles.push(attributes.style);
        if (attributes.isHidden) hiddenRows.push(row);
      }
      isInRow = kind === 'open';
      if (!isInRow) rowEnds.push(cursor.end);
    } else if (kind === 'close' && isName(bytes, nameStart, nameEnd, 'sheetData')) {
      contentEnd = cursor.start;
      break;
    } else if (kind === 'open') skipElement(cursor);
  }
  if (contentEnd < 0 || isInRow) throw badFile('workbook-damaged');
  firstCell.push(columns.length());
  return {
    cells: {
      rowNumbers: rowNumbers.all(),
      firstCell: firstCell.all(),
      rowStarts: rowStarts.all(),
      rowEnds: rowEnds.all(),
      rowStyles: rowStyles.all(),
      hiddenRows,
      columns: columns.all(),
      styles: styles.all(),
      codes: codes.all(),
      values,
      formulas,
      arrays,
    },
    contentEnd,
  };
}
