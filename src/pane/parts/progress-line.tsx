import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { ProgressContext, usePane } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  words: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    fontVariantNumeric: 'tabular-nums',
  },
  grow: { flexGrow: 1 },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** A long action under way: its stage, how far, the time left, and *Annuler*. */
export function ProgressLine() {
  const { jobs, m } = usePane();
  const styles = useStyles();
  const { progress, secondsLeft: left } = useContext(ProgressContext);
  const stage = progress ? m.run.stages[progress.stage] : m.common.loading;
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <div className={styles.grow}>
          <Text block weight="semibold" size={200}>
            {stage}
          </Text>
          {progress && (
            <Text block size={200} className={styles.soft}>
              {m.run.lines(progress.done, progress.total)}
              {left !== null && ` · ${m.run.left(left)}`}
            </Text>
          )}
        </div>
        <Button size="small" onClick={jobs.cancel}>
          {m.run.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={stage}
        thickness="large"
        {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})}
      />
    </div>
  );
}
