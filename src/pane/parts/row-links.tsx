import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { RowAt } from '#dictionary';
import { usePane, useSheetName } from '../pane-context';

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontVariantNumeric: 'tabular-nums',
  },
});

const SHOWN = 40;

/** Rows as links that go to them, the first ones when they are many. */
export function RowLinks({
  rows,
  total = rows.length,
}: {
  readonly rows: readonly RowAt[];
  /** How many there are, where these are the first of them. */
  readonly total?: number;
}) {
  const { host, m } = usePane();
  const styles = useStyles();
  const sheetName = useSheetName();
  return (
    <div className={styles.rows}>
      {rows.slice(0, SHOWN).map(({ sheet, row }) => (
        <Link
          key={`${sheet}/${row}`}
          as="button"
          aria-label={m.common.goToCell(row, sheetName(sheet))}
          onClick={() => host.goTo({ sheet, row, column: 1 })}
        >
          {sheetName(sheet) === null ? m.format.number(row) : `${sheet}\u00a0: ${m.format.number(row)}`}
        </Link>
      ))}
      {total > SHOWN && <Text size={200}>{m.transmit.moreRows(total - SHOWN)}</Text>}
    </div>
  );
}
