import { Button, Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { addTemplate, downloadSample, downloadTemplate, openSample } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Note } from '../parts/note';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXXL,
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
});

/** A workbook without a table of passages: how to get one; or with one that cannot be taken: why. */
export function NoTable({
  said,
  onAdded,
  onMatch,
}: {
  /** What was last said of the template. */
  readonly said: string | null;
  readonly onAdded: () => void;
  readonly onMatch: (() => void) | null;
}) {
  const { host, overview, m } = usePane();
  const styles = useStyles();
  const [opened, setOpened] = useState('');
  const isToMatch = overview.matching === 'asked';
  return (
    <div className={styles.empty}>
      <TableAddRegular className={styles.icon} />
      <Subtitle1 as="h3" align="center">
        {overview.cannotTake ? m.prepare.cannotTake : m.prepare.noTable}
      </Subtitle1>
      {said !== null && (
        <Note intent="success" result="undo">
          {said}
        </Note>
      )}
      {overview.problem && <Text align="center">{overview.problem}</Text>}
      {isToMatch && onMatch !== null && (
        <Button appearance="primary" onClick={onMatch}>
          {m.matching.openFirst}
        </Button>
      )}
      {(isToMatch || !overview.cannotTake) && (
        <ActionButton
          action={addTemplate}
          subject={undefined}
          appearance={isToMatch ? 'secondary' : 'primary'}
          onDone={onAdded}
        />
      )}
      {(isToMatch || !overview.cannotTake) && (
        <Text size={200} align="center">
          {m.prepare.templateHint}
        </Text>
      )}
      {!isToMatch && onMatch !== null && <Button onClick={onMatch}>{m.matching.openFirst}</Button>}
      {host.downloadTemplate && <ActionButton action={downloadTemplate} subject={undefined} />}
      {host.openSample && (
        <ActionButton
          action={openSample}
          subject={undefined}
          appearance="link"
          onDone={(_done, words) => setOpened(words)}
        />
      )}
      {opened !== '' && (
        <Text size={200} align="center">
          {opened}
        </Text>
      )}
      {host.downloadSample && <ActionButton action={downloadSample} subject={undefined} appearance="link" />}
    </div>
  );
}
