import type { CSSProperties } from 'react';
import type { Column } from 'react-data-grid';
import { cellText } from '#standalone/clipboard';
import { CellEditor } from './cell-editor';
import { boundsOf, isWide, type Range } from './range';
import type { GridRow } from './rows';
import type { Sheet } from './use-sheet';

const NUMBERS_PX = 56;

/** The last column that stays when the grid scrolls: those frozen in the sheet, as many as fit in half of the grid. */
function lastFrozenOf({ columns, frozen }: Sheet, gridWidth: number): number {
  let taken = NUMBERS_PX;
  let last = 0;
  for (const { column, width } of columns) {
    taken += width;
    if (column > frozen || taken > gridWidth / 2) break;
    last = column;
  }
  return last;
}

/** The columns of the grid: the row numbers, then those of the sheet, coloured by the marks of the last check. */
export function columnsOf(
  sheet: Sheet,
  range: Range | null,
  rowLabel: string,
  gridWidth: number,
): readonly Column<GridRow>[] {
  const { store } = sheet;
  const lastFrozen = lastFrozenOf(sheet, gridWidth);
  const bounds = isWide(range) ? boundsOf(range) : null;

  const numbers: Column<GridRow> = {
    key: 'row',
    name: rowLabel,
    renderHeaderCell: () => <span className="unseen">{rowLabel}</span>,
    width: NUMBERS_PX,
    frozen: true,
    cellClass: 'row-number',
    headerCellClass: 'row-number',
    renderCell: ({ row }) => row.row,
  };
  return [
    numbers,
    ...sheet.columns.map(({ column, header, width, fill, choices }): Column<GridRow> => ({
      key: String(column),
      name: header,
      width,
      resizable: true,
      frozen: column <= lastFrozen,
      renderHeaderCell: () => (
        <span
          className={fill ? 'head filled' : 'head'}
          style={fill ? ({ '--fill': `#${fill}` } as CSSProperties) : undefined}
          title={header}
        >
          {header}
        </span>
      ),
      cellClass: ({ row, index }) => {
        const mark = store.mark(row);
        const names = [
          mark?.ko ? 'ko' : '',
          mark?.errors.includes(column) ? 'error' : mark?.warnings.includes(column) ? 'warning' : '',
          typeof store.value(row, column) === 'number' ? 'number' : '',
          bounds &&
          column >= bounds.left &&
          column <= bounds.right &&
          index >= bounds.top &&
          index <= bounds.bottom
            ? 'in-range'
            : '',
        ].filter(Boolean);
        return names.length > 0 ? names.join(' ') : undefined;
      },
      renderCell: ({ row }) => cellText(store.value(row.row, column)),
      renderEditCell: (props) => (
        <CellEditor
          {...props}
          text={cellText(store.value(props.row.row, column))}
          label={header}
          choices={choices}
        />
      ),
      editorOptions: { closeOnExternalRowChange: false },
    })),
  ];
}
