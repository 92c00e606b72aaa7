import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { assignIds } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { UndoLine } from '../parts/undo-line';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** Gives rows without an idTechnique one; those that exist never change. */
export function Ids() {
  const { m } = usePane();
  const styles = useStyles();
  const [done, setDone] = useState<string | null>(null);
  return (
    <Section title={m.prepare.ids}>
      <Text className={styles.line}>{m.prepare.idsHint}</Text>
      <div className={styles.button}>
        <ActionButton action={assignIds} subject={undefined} onDone={(_assigned, said) => setDone(said)} />
      </div>
      {done && (
        <Note intent="success" result="assignIds">
          {done}
        </Note>
      )}
      <UndoLine kind="ids" onUndone={() => setDone(null)} />
    </Section>
  );
}
