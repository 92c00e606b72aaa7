import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

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
export function RowLinks({ rows }: { readonly rows: readonly number[] }) {
  const { host, overview, m } = usePane();
  const styles = useStyles();
  const sheet = overview.table?.sheet;
  return (
    <div className={styles.rows}>
      {rows.slice(0, SHOWN).map((row) => (
        <Link
          key={row}
          as="button"
          aria-label={m.common.goToCell(row)}
          onClick={() => sheet !== undefined && host.goTo({ sheet, row, column: 1 })}
        >
          {m.format.number(row)}
        </Link>
      ))}
      {rows.length > SHOWN && <Text size={200}>{m.transmit.moreRows(rows.length - SHOWN)}</Text>}
    </div>
  );
}
