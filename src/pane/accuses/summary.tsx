import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { shownName } from '#dictionary';
import { applyAccuses, listAccuses } from '#pane/actions';
import type { AccuseSummary } from '#session';
import { usePane } from '../pane-context';
import { Failure } from '../parts/failure';
import { ActionButton } from '../parts/action-button';
import { resultOf } from '../parts/result-of';
import { SentLine, useSending } from '../parts/sent';
import { FileSummary } from './file-summary';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', alignItems: 'flex-start', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** What the accusés say, before anything is written. */
export function Summary({
  summary,
  onChanged,
  onApplied,
  onCancel,
}: {
  readonly summary: AccuseSummary;
  /** The user said which deposit one of them answers. */
  readonly onChanged: (summary: AccuseSummary) => void;
  /** @param said what came of it. */
  readonly onApplied: (said: string) => void;
  readonly onCancel: () => void;
}) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const { sent, send } = useSending();
  const [force, setForce] = useState(false);
  const hasUnknown = summary.files.some(({ known }) => !known);
  const isLeft = summary.files.some(
    ({ unanswered, unknown, conflicts }) => unanswered.count + unknown.count + conflicts.count > 0,
  );
  return (
    <div className={styles.column} {...resultOf('importAccuse')}>
      {summary.refused.length > 0 && (
        <>
          {summary.refused.map(({ path, message }) => (
            <Failure key={path} text={`${m.common.quoted(shownName(path))}${m.state.colon}${message}`} />
          ))}
          <Text>{m.accuses.refusedNote}</Text>
        </>
      )}
      {summary.files.map((file) => (
        <FileSummary key={file.path} file={file} pending={summary.pending} onChosen={onChanged} />
      ))}
      {isLeft && (
        <div className={styles.actions}>
          <ActionButton
            action={listAccuses}
            subject={null}
            size="small"
            onDone={(file) => send(file, `${m.accuses.listName}.csv`)}
          />
          <SentLine sent={sent} />
        </div>
      )}
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
