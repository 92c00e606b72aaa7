import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  dot: {
    display: 'inline-block',
    width: '6px',
    height: '6px',
    marginInlineStart: '4px',
    flexShrink: 0,
    verticalAlign: 'middle',
    borderRadius: '50%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** Beside the step where the next thing is to be done. */
export function NextDot() {
  const { m } = usePane();
  const styles = useStyles();
  return <span className={styles.dot} role="img" aria-label={m.tabs.next} />;
}
