import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { PageMessages } from './messages';

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
  if (text === null) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{text}</MessageBarBody>
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
