import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  line: {
    display: 'inline-flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: '6px',
    overflowWrap: 'anywhere',
  },
  before: { color: tokens.colorNeutralForeground3 },
});

/** « 1004 » → « 01004 » */
export function BeforeAfter({ before, after }: { readonly before: string | null; readonly after: string }) {
  const { m } = usePane();
  const styles = useStyles();
  const shown = (text: string | null) => (text ? m.common.quoted(text) : m.common.empty);
  return (
    <span className={styles.line}>
      <Text className={styles.before}>{shown(before)}</Text>
      <ArrowRightRegular aria-label={m.check.becomes} fontSize={14} />
      <Text weight="semibold">{shown(after)}</Text>
    </span>
  );
}
