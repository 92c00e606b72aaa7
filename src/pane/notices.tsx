import { makeStyles, tokens } from '@fluentui/react-components';
import type { Messages } from '#pane/words';
import { showHiddenRow } from '#pane/actions';
import { ActionButton } from './parts/action-button';
import { Failure } from './parts/failure';
import { Note } from './parts/note';
import type { JobProgress } from './use-jobs';

const useStyles = makeStyles({
  // As tall as what it says: nothing, mostly. It is in view however far the step is scrolled.
  notices: {
    flexShrink: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
    '& > *:first-child': { marginTop: tokens.spacingVerticalM },
  },
});

/** What concerns the whole pane, over its steps: what went wrong, what Excel waits for, what is under way. */
export function Notices({
  m,
  failure = null,
  isWaiting = false,
  hiddenRow = null,
  interrupted = null,
}: {
  readonly m: Messages;
  readonly failure?: string | null | undefined;
  readonly isWaiting?: boolean | undefined;
  /** Why the row that was to be gone to cannot be seen. */
  readonly hiddenRow?: string | null | undefined;
  /** How far the action is that a command would have interrupted; null when none did. */
  readonly interrupted?: JobProgress | null;
}) {
  const styles = useStyles();
  const progress = interrupted?.progress;
  return (
    <div className={styles.notices}>
      <Failure text={failure} />
      {hiddenRow && (
        <Note
          intent="warning"
          actions={<ActionButton action={showHiddenRow} subject={undefined} size="small" />}
        >
          {hiddenRow}
        </Note>
      )}
      {isWaiting && <Note intent="warning">{m.run.waiting}</Note>}
      {interrupted && (
        <Note intent="warning">
          {m.run.busy}
          {progress &&
            ` ${m.run.stages[progress.stage]}${m.state.colon}${m.run.lines(progress.done, progress.total)}.`}
        </Note>
      )}
    </div>
  );
}
