import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { renewId, replaceAtCdc, restore } from '#pane/actions';
import type { ChangedRow, NamedRow, SentSince } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { ChooseFile } from '../fields/choose-file';
import { Failure } from '../parts/failure';
import { Note } from '../parts/note';
import { ProgressLine } from '../parts/progress-line';
import { Section } from '../parts/section';
import { useAct } from '../use-act';
import { Who } from './who';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The rows that CDC has otherwise than they stand, with the two ways out; and those that it took out, to go on or not. */
export function ChangedSince({ since: { modified, deleted } }: { readonly since: SentSince }) {
  const { m } = usePane();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  if (modified.count + deleted.count === 0 && said === '') return null;
  return (
    <>
      {modified.count > 0 && (
        <Section title={m.accuses.modifiedTitle(modified.count)}>
          <div className={styles.rows}>
            <Text size={200}>{m.accuses.modified}</Text>
            {modified.first.map((row) => (
              <Changed key={row.idTechnique} row={row} onDone={setSaid} />
            ))}
            {modified.count > modified.first.length && (
              <Text size={200}>{m.accuses.more(modified.count - modified.first.length)}</Text>
            )}
          </div>
        </Section>
      )}
      {deleted.count > 0 && (
        <Section title={m.accuses.deletedTitle(deleted.count)}>
          <div className={styles.rows}>
            <Text size={200}>{m.accuses.deleted}</Text>
            {deleted.first.map((row) => (
              <div key={row.idTechnique} className={styles.row}>
                <Who row={row} />
                <ActionButton
                  action={renewId}
                  subject={{ at: shown(row), by: '' }}
                  place={`renew/${row.sheet}/${row.row}`}
                  size="small"
                  onDone={(_id, words) => setSaid(words)}
                />
                <Trouble place={`renew/${row.sheet}/${row.row}`} />
              </div>
            ))}
            {deleted.count > deleted.first.length && (
              <Text size={200}>{m.accuses.more(deleted.count - deleted.first.length)}</Text>
            )}
          </div>
        </Section>
      )}
      {said !== '' && <Note result="restore">{said}</Note>}
    </>
  );
}

const shown = ({ sheet, row, idTechnique }: NamedRow) => ({ sheet, row, idTechnique });

function Trouble({ place }: { readonly place: string }) {
  const { jobs } = usePane();
  return <Failure text={jobs.failures[place]} />;
}

/** A row that was changed: put back from its flux, or replaced, which is said first to leave a gap. */
function Changed({ row, onDone }: { readonly row: ChangedRow; readonly onDone: (said: string) => void }) {
  const { m, jobs, setChoice, goToStep } = usePane();
  const act = useAct();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const at = shown(row);
  const place = `changed/${row.sheet}/${row.row}`;
  return (
    <div className={styles.row}>
      <Who row={row} />
      {jobs.job?.place === place && <ProgressLine label={m.actions.restore} action={restore.name} />}
      <div className={styles.buttons}>
        {row.canRestore && (
          <ChooseFile
            label={m.accuses.restoreFrom}
            accept=".xml"
            multiple
            size="small"
            disabled={jobs.job !== null}
            onFiles={(files) =>
              void act(restore, { at, files }, { place, onDone: (_done, said) => onDone(said) })
            }
          />
        )}
        {row.canReplace && !isAsked && (
          <Button size="small" disabledFocusable={jobs.job !== null} onClick={() => setAsked(true)}>
            {`${m.actions.replaceAtCdc}…`}
          </Button>
        )}
      </div>
      {isAsked && (
        <Note
          intent="warning"
          actions={
            <>
              <ActionButton
                action={replaceAtCdc}
                subject={at}
                place={place}
                size="small"
                label={m.accuses.prepareDeletion}
                onDone={() => {
                  const runs = [{ first: row.row, last: row.row }];
                  setChoice({ action: 'SUPPRESSION', rows: [{ sheet: row.sheet, runs }] });
                  goToStep('transmit');
                }}
              />
              <Button size="small" onClick={() => setAsked(false)}>
                {m.common.cancel}
              </Button>
            </>
          }
        >
          {m.accuses.replaceWarning}
        </Note>
      )}
      <Trouble place={place} />
    </div>
  );
}
