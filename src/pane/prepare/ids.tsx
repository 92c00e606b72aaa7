import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane-context';
import { JobButton } from '../parts/job-button';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { UndoLine } from '../parts/undo-line';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** Gives rows without an idTechnique one; those that exist never change. */
export function Ids() {
  const { session, m, refresh, announce } = usePane();
  const styles = useStyles();
  const [done, setDone] = useState<string | null>(null);
  return (
    <Section title={m.prepare.ids}>
      <Text className={styles.line}>{m.prepare.idsHint}</Text>
      <div className={styles.button}>
        <JobButton
          place="ids"
          label={m.prepare.assignIds}
          action={async (run) => {
            const said = m.prepare.idsAssigned(await session.assignIds(run));
            setDone(said);
            announce(said);
            await refresh('written');
          }}
        />
      </div>
      {done && <Note intent="success">{done}</Note>}
      <UndoLine kind="ids" onUndone={() => setDone(null)} />
    </Section>
  );
}
