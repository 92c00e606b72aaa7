import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { applyHistory, readHistory } from '#pane/actions';
import type { HistoryView } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { ChooseFile } from '../fields/choose-file';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { ProgressLine } from '../parts/progress-line';
import { resultOf } from '../parts/result-of';
import { useAct } from '../use-act';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** *Reprendre l’historique*: old flux and accusés in, a summary before anything is written. */
export function TakeOver({
  onDone,
  onCancel,
}: {
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}) {
  const { m, jobs } = usePane();
  const act = useAct();
  const styles = useStyles();
  const [read, setRead] = useState<HistoryView | null>(null);
  if (jobs.job?.place === readHistory.name)
    return <ProgressLine label={m.actions.readHistory} action={readHistory.name} />;
  return (
    <div className={styles.column}>
      <Text size={200}>{m.before.filesHint}</Text>
      <div>
        <ChooseFile
          label={m.before.pick}
          accept=".xml"
          multiple
          disabled={jobs.job !== null}
          onFiles={(files) => {
            setRead(null);
            void act(readHistory, files, { onDone: setRead });
          }}
        />
      </div>
      <Failure text={jobs.failures[readHistory.name]} />
      {read !== null && <Summary read={read} onDone={onDone} />}
      <div>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {m.common.cancel}
        </Button>
      </div>
    </div>
  );
}

function Summary({ read, onDone }: { readonly read: HistoryView; readonly onDone: (said: string) => void }) {
  const { m } = usePane();
  const styles = useStyles();
  const { byId, byPerson, unmatched, unmatchedCount, accuses, notes } = read;
  const isEmpty = byId + byPerson + unmatchedCount + accuses === 0;
  return (
    <div className={styles.column} {...resultOf('readHistory')}>
      {isEmpty && <Text>{m.before.nothing}</Text>}
      {byId > 0 && <Text>{m.before.found(byId)}</Text>}
      {byPerson > 0 && <Text>{m.before.foundByPerson(byPerson)}</Text>}
      {accuses > 0 && <Text>{m.before.accuses(accuses)}</Text>}
      {unmatchedCount > 0 && (
        <Disclosure label={m.before.unmatched(unmatchedCount)}>
          {() => (
            <ul className={styles.list}>
              {unmatched.map((name) => (
                <li key={name}>{name}</li>
              ))}
              {unmatchedCount > unmatched.length && (
                <li>{m.questions.more(unmatchedCount - unmatched.length)}</li>
              )}
            </ul>
          )}
        </Disclosure>
      )}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {!isEmpty && (
        <div>
          <ActionButton
            action={applyHistory}
            subject={null}
            appearance="primary"
            onDone={(_view, said) => onDone(said)}
          />
        </div>
      )}
    </div>
  );
}
