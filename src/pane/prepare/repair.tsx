import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane-context';
import { JobButton } from '../parts/job-button';
import { Note } from '../parts/note';
import { Section } from '../parts/section';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** *Réparer la mise en forme*: puts back what pasting broke, values untouched. */
export function Repair() {
  const { session, overview, m, refresh, announce } = usePane();
  const styles = useStyles();
  const [isDone, setDone] = useState(false);
  return (
    <Section title={m.prepare.repairTitle}>
      {overview.needsRepair && <Note intent="warning">{m.prepare.needsRepair}</Note>}
      <Text className={styles.line}>{m.prepare.repairHint}</Text>
      <div className={styles.button}>
        <JobButton
          place="repair"
          label={m.prepare.repair}
          action={async () => {
            await session.repair();
            setDone(true);
            announce(m.prepare.repaired);
            await refresh('written');
          }}
        />
      </div>
      {isDone && <Note intent="success">{m.prepare.repaired}</Note>}
    </Section>
  );
}
