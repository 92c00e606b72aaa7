import { Button, makeStyles } from '@fluentui/react-components';
import { copyRows } from '#pane/actions';
import { usePane } from '../pane-context';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { UndoLine } from '../parts/undo-line';
import { MadeWorkbook } from './made-workbook';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** How to come back to what the columns of the table are, and what was last said of it. */
export function Columns({
  said,
  onOpen,
  onUndone,
}: {
  readonly said: string | null;
  readonly onOpen: () => void;
  readonly onUndone: () => void;
}) {
  const { host, overview, m } = usePane();
  const styles = useStyles();
  const hasUndo = overview.undo?.kind === 'matching';
  if (overview.matching === 'none' && said === null && !hasUndo) return null;
  return (
    <Section title={m.matching.title}>
      {said !== null && (
        <Note intent="success" result="keepMatching">
          {said}
        </Note>
      )}
      <UndoLine kind="matching" onUndone={onUndone} />
      {overview.matching !== 'none' && (
        <Button className={styles.button} onClick={onOpen}>
          {m.matching.open}
        </Button>
      )}
      {overview.matching === 'open' && !host.elsewhere && (
        <MadeWorkbook hint={m.matching.copyHint} action={copyRows} />
      )}
    </Section>
  );
}
