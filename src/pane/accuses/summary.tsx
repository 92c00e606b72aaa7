import { Button, Card, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { applyAccuses } from '#pane/actions';
import type { AccuseSummary, AccuseView } from '#session';
import { usePane, useSheetName } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { ActionButton } from '../parts/action-button';
import { Note } from '../parts/note';
import { resultOf } from '../parts/result-of';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  card: { gap: tokens.spacingVerticalXS },
  name: { overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', alignItems: 'flex-start', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  grow: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What the accusés say, before anything is written. */
export function Summary({
  summary,
  onApplied,
  onCancel,
}: {
  readonly summary: AccuseSummary;
  /** @param said what came of it. */
  readonly onApplied: (said: string) => void;
  readonly onCancel: () => void;
}) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const [force, setForce] = useState(false);
  const hasUnknown = summary.files.some(({ known }) => !known);
  return (
    <div className={styles.column} {...resultOf('importAccuse')}>
      {summary.refused.length > 0 && (
        <>
          {summary.refused.map(({ path, message }) => (
            <Failure key={path} text={`${m.common.quoted(path)}${m.state.colon}${message}`} />
          ))}
          <Text>{m.accuses.refusedNote}</Text>
        </>
      )}
      {summary.files.map((file) => (
        <FileSummary key={file.path} file={file} />
      ))}
      {hasUnknown && (
        <Checkbox
          label={m.accuses.force}
          checked={force}
          onChange={(_event, { checked }) => setForce(checked === true)}
        />
      )}
      <div className={styles.actions}>
        <ActionButton
          action={applyAccuses}
          subject={{ summary, force }}
          appearance="primary"
          onDone={(_applied, said) => onApplied(said)}
        />
        {jobs.job?.place !== applyAccuses.name && (
          <Button appearance="subtle" onClick={onCancel}>
            {m.common.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

function FileSummary({ file }: { readonly file: AccuseView }) {
  const { m } = usePane();
  const styles = useStyles();
  const sheetName = useSheetName();
  const { outcomes } = file;
  const isProcessed = file.kind === 'processed';
  const counts = [
    m.accuses.accepted(outcomes.accepted),
    outcomes.known > 0 ? m.accuses.alreadyKnown(outcomes.known) : '',
    outcomes.doubtful > 0 ? m.accuses.doubtful(outcomes.doubtful) : '',
    m.accuses.ko(outcomes.ko),
    file.unknown.length > 0 ? m.accuses.unknown(file.unknown.length) : '',
  ].filter(Boolean);
  return (
    <Card className={styles.card} size="small" role="group" aria-label={file.path}>
      <Text weight="semibold" className={styles.name}>
        {isProcessed ? m.accuses.processed(file.nomFichier) : m.accuses.rejected(file.nomFichier)}
      </Text>
      {!isProcessed && <Text>{m.accuses.rejectedNote}</Text>}
      {isProcessed && file.known && <Text>{counts.join(' · ')}</Text>}
      {file.unanswered > 0 && <Text>{m.accuses.unanswered(file.unanswered)}</Text>}
      {file.note !== null && <Note>{file.note}</Note>}
      {!file.known && (
        <Note intent="warning">
          {isProcessed ? m.accuses.unknownFluxSays(file.ok, file.ko) : m.accuses.unknownFlux}
        </Note>
      )}
      {file.errors.length > 0 && (
        <ul className={styles.list}>
          {file.errors.slice(0, 20).map(({ at, message }, index) => (
            <li key={index}>
              {at !== null && `${m.common.line(at.row, sheetName(at.sheet))}${m.state.colon}`}
              {message}
            </li>
          ))}
        </ul>
      )}
      {file.known && file.unknown.length > 0 && (
        <Disclosure label={m.accuses.unknown(file.unknown.length)}>
          {() => (
            <ul className={styles.list}>
              {file.unknown.slice(0, 100).map((id) => (
                <li key={id}>{id}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      {file.notUnderstood.length > 0 && (
        <Disclosure label={m.accuses.notUnderstood} count={m.format.number(file.notUnderstood.length)}>
          {() => (
            <ul className={styles.list}>
              {file.notUnderstood.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </Card>
  );
}
