import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { undo as undoAction } from '#pane/actions';
import type { Overview } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from './action-button';
import { resultOf } from './result-of';

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
  /** What was said of what is taken back no longer holds. @param words what is said instead. */
  readonly onUndone: (words: string) => void;
}) {
  const { overview } = usePane();
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const { undo } = overview;
  const canUndo = undo?.kind === kind;
  useEffect(() => {
    if (canUndo) setSaid(null);
  }, [canUndo]);
  if (!canUndo && said === null) return null;
  return (
    <div className={styles.line}>
      {canUndo ? (
        <ActionButton
          action={undoAction}
          subject={undo}
          size="small"
          appearance="subtle"
          onDone={(done, words) => {
            if (done === null) return;
            onUndone(words);
            setSaid(words);
          }}
        />
      ) : (
        <Text size={200} {...resultOf('undo')}>
          {said}
        </Text>
      )}
    </div>
  );
}
