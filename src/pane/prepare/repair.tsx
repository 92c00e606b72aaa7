import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { repair } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { UndoLine } from '../parts/undo-line';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** *Réparer la mise en forme*: puts back what pasting broke, values untouched. */
export function Repair() {
  const { overview, m } = usePane();
  const styles = useStyles();
  const [isDone, setDone] = useState(false);
  return (
    <Section title={m.prepare.repairTitle}>
      {overview.needsRepair && <Note intent="warning">{m.prepare.needsRepair}</Note>}
      <Text className={styles.line}>{m.prepare.repairHint}</Text>
      <div className={styles.button}>
        <ActionButton action={repair} subject={undefined} onDone={() => setDone(true)} />
      </div>
      {isDone && (
        <Note intent="success" result="repair">
          {m.prepare.repaired}
        </Note>
      )}
      <UndoLine kind="repaired" onUndone={() => setDone(false)} />
    </Section>
  );
}
