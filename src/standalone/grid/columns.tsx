import type { CSSProperties } from 'react';
import type { Column } from 'react-data-grid';
import { cellText } from '#standalone/clipboard';
import { CellEditor } from './cell-editor';
import { boundsOf, isWide, withFrozen, type Range } from '#standalone/layout';
import type { GridRow } from './rows';
import type { Sheet, SheetColumn } from './use-sheet';

const NUMBERS_PX = 56;
/** Part of the grid that columns which stay in view may take, the row numbers among them. */
const MOST_FROZEN = 0.6;

/** The columns of a sheet as the grid draws them, of which the first stay. */
export type Drawn = ReturnType<typeof drawnColumns>;

export const drawnColumns = ({ columns, who }: Sheet, gridWidth: number) =>
  withFrozen<SheetColumn>(columns, who, gridWidth * MOST_FROZEN - NUMBERS_PX);

/** The columns of the grid: the row numbers, then those of the sheet, coloured by the marks of the last check. */
export function columnsOf(
  { store }: Sheet,
  { columns, frozen }: Drawn,
  range: Range | null,
  rowLabel: string,
): readonly Column<GridRow>[] {
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
    ...columns.map(({ column, header, width, fill, choices }, place): Column<GridRow> => ({
      key: String(column),
      name: header,
      width,
      resizable: true,
      frozen: place < frozen,
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
          place >= bounds.left &&
          place <= bounds.right &&
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
