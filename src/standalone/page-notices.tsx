import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { isAtStake, isUnsaved } from '#standalone/state';
import type { PageMessages } from './messages';
import { FailureBar } from './parts/failure-bar';
import { NewVersionBar } from './parts/new-version-bar';
import type { Workbooks } from './use-workbook';

const useStyles = makeStyles({
  notices: { flexShrink: 0 },
});

/** What concerns the whole page, under its bar: another version, another tab, what may be lost, what went wrong. */
export function PageNotices({
  workbooks,
  words,
  isElsewhere,
  take,
  onSave,
}: {
  readonly workbooks: Workbooks;
  readonly words: PageMessages;
  /** Whether the workbook is open in another tab too. */
  readonly isElsewhere: boolean;
  /** How to take another version of the page; null while there is none. */
  readonly take: (() => void) | null;
  readonly onSave: () => void;
}) {
  const styles = useStyles();
  const { state, openNext, keep, resume, say } = workbooks;
  const { next, opening, isDead, failure } = state;
  return (
    <div className={styles.notices} role="region" aria-label={words.notices}>
      <NewVersionBar words={words} isUnsaved={isAtStake(state)} take={take} />
      {isElsewhere && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.otherTab}</MessageBarBody>
        </MessageBar>
      )}
      {isDead && opening === null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{words.died}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void resume()}>
              {words.resume}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {next && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {[
              isUnsaved(state) ? words.keepOpen : '',
              state.isWorking ? words.stopsWork : '',
              words.toOpen(next.name),
            ]
              .filter(Boolean)
              .join(' ')}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onSave}>
              {words.save}
            </Button>
            <Button size="small" onClick={openNext}>
              {words.openAnyway}
            </Button>
            <Button size="small" appearance="subtle" onClick={keep}>
              {words.cancel}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <FailureBar text={failure} words={words} onClose={() => say(null)} />
    </div>
  );
}
