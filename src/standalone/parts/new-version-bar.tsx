import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { PageMessages } from '../messages';

/** Another version of the page is ready; it is taken when the user says so, for the page is then loaded again. */
export function NewVersionBar({
  words,
  isUnsaved,
  take,
}: {
  readonly words: PageMessages;
  readonly isUnsaved: boolean;
  readonly take: (() => void) | null;
}) {
  if (take === null) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{isUnsaved ? words.newVersionUnsaved : words.newVersion}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={take}>
          {words.takeVersion}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
