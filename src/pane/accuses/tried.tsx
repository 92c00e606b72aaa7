import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { KoRow } from '#session';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/disclosure';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What was sent of a passage, what came back, what was done about it, and by whom. */
export function TriedList({ tried }: { readonly tried: KoRow['tried'] }) {
  const { m } = usePane();
  const styles = useStyles();
  if (tried.length === 0) return null;
  return (
    <Disclosure label={m.accuses.tried(tried.length)} indent={false}>
      {() => (
        <ol className={styles.list}>
          {tried.map(({ date, by, text }, index) => (
            <li key={index}>
              <Text size={200}>
                {[date === '' ? '' : m.format.date(date), by].filter(Boolean).join(', ')}
                {date === '' && by === '' ? '' : m.state.colon}
                {text}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Disclosure>
  );
}
