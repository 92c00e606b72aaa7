import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useLayoutEffect, useRef } from 'react';
import type { ActionName } from '#pane/actions';
import { ProgressContext, usePane } from '../pane-context';
import { onEscape } from './on-escape';

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

/**
 * Something long under way: its stage, how far, the time left, and *Annuler*, by Esc too.
 * @param action that of the button whose place it takes.
 */
export function ProgressLine({ label, action }: { readonly label: string; readonly action?: ActionName }) {
  const { jobs, m } = usePane();
  const styles = useStyles();
  const { progress, secondsLeft: left } = useContext(ProgressContext);
  const stage = progress ? m.run.stages[progress.stage] : m.common.loading;
  const line = useRef<HTMLDivElement>(null);
  // The button whose place it takes had the focus; *Annuler* would be pressed by a key that is held down.
  useLayoutEffect(() => {
    if (document.activeElement === document.body && document.hasFocus()) line.current?.focus();
  }, []);
  return (
    <div
      ref={line}
      className={styles.line}
      role="group"
      aria-label={label}
      tabIndex={-1}
      data-action={action}
      onKeyDown={onEscape(jobs.cancel)}
    >
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
