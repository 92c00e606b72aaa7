import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { newYear, upgrade } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Disclosure } from '../parts/disclosure';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { useAnswer } from '../use-answer';
import { Lines, MadeWorkbook } from './made-workbook';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** *Modèle*: its version and that of the format, the upgrade of an earlier one, and the workbook of a new year. */
export function Template() {
  const { host, overview, m } = usePane();
  const styles = useStyles();
  const [said, setSaid] = useState<readonly string[]>([]);
  const { version, current, state } = overview.template;
  return (
    <Section title={m.organisation.template}>
      <Text className={styles.line}>{m.organisation.versions(version, overview.settings.version)}</Text>
      {state === 'newer' && <Note intent="warning">{m.organisation.newer}</Note>}
      {state === 'older' && (
        <>
          <Note>{m.organisation.older(current)}</Note>
          <Disclosure label={m.organisation.see} indent={false}>
            {() => <UpgradePlan />}
          </Disclosure>
          <Text size={200} className={styles.line}>
            {m.organisation.noUndo}
          </Text>
          <div className={styles.button}>
            <ActionButton action={upgrade} subject={null} onDone={({ lines }) => setSaid(lines)} />
          </div>
        </>
      )}
      {!host.elsewhere && <MadeWorkbook hint={m.organisation.yearHint} action={newYear} />}
      <Lines of={said} />
    </Section>
  );
}

function UpgradePlan() {
  const { session, revision, language } = usePane();
  const { answer } = useAnswer(() => session.upgradePlan(), `${revision}/${language}`);
  return <Lines of={answer?.lines ?? []} />;
}
