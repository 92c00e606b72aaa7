import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import type { PageMessages } from '../messages';

const useStyles = makeStyles({
  // A bar has a least height of its own: in a column too short, it would shrink to it and its button be covered.
  bar: { flexShrink: 0 },
  // The detail of what was not foreseen stands under its sentence.
  text: { whiteSpace: 'pre-line', userSelect: 'text' },
});

/** What went wrong, in place; until it is closed, where it can be. */
export function FailureBar({
  text,
  words,
  onClose,
}: {
  readonly text: string | null;
  readonly words: PageMessages;
  readonly onClose?: () => void;
}) {
  const styles = useStyles();
  if (text === null) return null;
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      {onClose && (
        <MessageBarActions>
          <Button size="small" onClick={onClose}>
            {words.close}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
