import { useId } from 'react';
import type { RenderEditCellProps } from 'react-data-grid';
import type { GridRow } from './rows';

/** Types into a cell; the list proposes, where the column has one, and never refuses. */
export function CellEditor({
  row,
  column,
  text,
  label,
  choices,
  onRowChange,
  onClose,
}: RenderEditCellProps<GridRow> & {
  readonly text: string;
  readonly label: string;
  readonly choices: readonly string[];
}) {
  const list = useId();
  return (
    <>
      <input
        className="editor"
        aria-label={label}
        autoFocus
        defaultValue={text}
        list={choices.length > 0 ? list : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) =>
          onRowChange({ ...row, typed: { column: Number(column.key), text: event.currentTarget.value } })
        }
        onBlur={() => onClose(true, false)}
      />
      {choices.length > 0 && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}
