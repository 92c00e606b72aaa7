import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState, type DragEvent } from 'react';
import { readDepartments, sendBack } from '#pane/actions';
import type { GatherView } from '#session';
import { ChooseFile } from '../fields/choose-file';
import { useTaking } from '../fields/use-taking';
import { WaitingFiles } from '../fields/waiting-files';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { ActionIcon } from '../parts/icon';
import { ProgressLine } from '../parts/progress-line';
import { Section } from '../parts/section';
import { SentLine, useSending } from '../parts/sent';
import { UndoLine } from '../parts/undo-line';
import { useAct } from '../use-act';
import { Gathering } from './gathering';

const WORKBOOKS = '.xlsx,.xlsm,.csv,.tsv,.txt';

const useStyles = makeStyles({
  zone: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** *Services*: their workbooks into this one, once what they bring was shown; then one for each of them. */
export function Departments() {
  const { host, m, jobs, incoming } = usePane();
  const act = useAct();
  const styles = useStyles();
  const { sent, send } = useSending();
  const [shown, setShown] = useState<GatherView | null>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  const read = useCallback(
    (files: readonly File[]) => {
      setShown(null);
      setSaid([]);
      if (files.length > 0) void act(readDepartments, files, { onDone: setShown });
    },
    [act],
  );
  useTaking('workbooks', read);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    incoming.hand([...event.dataTransfer.files], 'workbooks');
  };
  const returned = ({ blob, name, lines }: Awaited<ReturnType<typeof sendBack.does>>) => {
    send(blob, name);
    setSaid(lines);
  };
  return (
    <Section title={m.departments.title}>
      <div className={styles.zone} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <Text className={styles.line}>{m.departments.hint}</Text>
        {jobs.job?.place === readDepartments.name ? (
          <ProgressLine label={m.actions.readDepartments} action={readDepartments.name} />
        ) : (
          <div className={styles.buttons}>
            <ChooseFile
              label={m.actions.readDepartments}
              icon={<ActionIcon of={readDepartments} />}
              accept={WORKBOOKS}
              multiple
              disabled={jobs.job !== null}
              onFiles={read}
            />
          </div>
        )}
        <WaitingFiles kind="workbooks" />
        <Failure text={jobs.failures[readDepartments.name]} />
      </div>
      {shown !== null && (
        <Gathering
          view={shown}
          onDone={(words) => {
            setShown(null);
            setSaid([words]);
          }}
          onCancel={() => setShown(null)}
        />
      )}
      {said.map((line) => (
        <Text key={line} size={200}>
          {line}
        </Text>
      ))}
      <UndoLine kind="gathered" onUndone={() => setSaid([])} />
      {shown === null && !host.elsewhere && (
        <>
          <Text className={styles.line}>{m.departments.backHint}</Text>
          <div className={styles.buttons}>
            <ActionButton action={sendBack} subject={NONE} onDone={returned} />
            <ChooseFile
              label={m.departments.withOriginals}
              accept={WORKBOOKS}
              multiple
              disabled={jobs.job !== null}
              onFiles={(files) => void act(sendBack, files, { onDone: returned })}
            />
          </div>
          <Failure text={jobs.failures[sendBack.name]} />
          <SentLine sent={sent} />
        </>
      )}
    </Section>
  );
}

const NONE: readonly File[] = [];
