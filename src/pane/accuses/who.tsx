import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { NamedRow } from '#session';
import { usePane, useSheetName } from '../pane-context';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** A row, and whom it is of. */
export function Who({ row }: { readonly row: NamedRow }) {
  const { host, m } = usePane();
  const styles = useStyles();
  const sheetName = useSheetName();
  return (
    <div className={styles.head}>
      <Link as="button" onClick={() => host.goTo({ sheet: row.sheet, row: row.row, column: 1 })}>
        {m.common.line(row.row, sheetName(row.sheet))}
      </Link>
      <Text weight="semibold">{row.name}</Text>
    </div>
  );
}
