import { ArrowUndoRegular } from '@fluentui/react-icons';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Overview } from '#session';
import { usePane } from '../pane-context';
import { JobButton } from './job-button';

type Kind = NonNullable<Overview['undo']>['kind'];

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** How to take back what the pane wrote last, where it was asked for; then what was put back. */
export function UndoLine({
  kind,
  onUndone,
}: {
  readonly kind: Kind;
  /** What was said of what is taken back no longer holds. */
  readonly onUndone: () => void;
}) {
  const { session, overview, m, refresh, announce } = usePane();
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const { undo } = overview;
  const canUndo = undo?.kind === kind && undo.cells > 0;
  useEffect(() => {
    if (canUndo) setSaid(null);
  }, [canUndo]);
  if (!canUndo && said === null) return null;
  return (
    <div className={styles.line}>
      {canUndo ? (
        <JobButton
          place={`undo/${kind}`}
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          label={m.undo.label[kind](undo.cells)}
          action={async (run) => {
            const done = await session.undo(run);
            if (done === null) return;
            const words = [m.undo.undone(done.cells), ...(done.left > 0 ? [m.undo.left(done.left)] : [])];
            onUndone();
            setSaid(words.join(' '));
            announce(words.join(' '));
            await refresh('checked');
          }}
        />
      ) : (
        <Text size={200}>{said}</Text>
      )}
    </div>
  );
}
