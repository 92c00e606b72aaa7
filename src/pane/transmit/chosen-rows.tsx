import { Checkbox, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { takeRows } from '#pane/actions';
import type { SelectionView } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Which rows alone are sent: those that were selected in the table. A deletion takes none that was not. */
export function ChosenRows() {
  const { host, m, choice, setChoice } = usePane();
  const styles = useStyles();
  const { rows, ...others } = choice;
  const isDeletion = choice.action === 'SUPPRESSION';
  return (
    <div className={styles.part}>
      {isDeletion && (
        <Text size={200} className={styles.soft}>
          {host.selectedRows === undefined ? m.transmit.noSelection : m.transmit.suppressionNote}
        </Text>
      )}
      {host.selectedRows !== undefined && (
        <ActionButton
          action={takeRows}
          subject={null}
          size="small"
          onDone={(taken) => setChoice({ ...others, rows: [taken] })}
        />
      )}
      {rows !== undefined && !isDeletion && (
        <Link as="button" onClick={() => setChoice(others)}>
          {m.transmit.allRows}
        </Link>
      )}
    </div>
  );
}

/** Whom a deletion takes out, by name, to be confirmed before its file is made. */
export function ConfirmDeletion({
  selection: { included, people },
  isConfirmed,
  onConfirm,
}: {
  readonly selection: SelectionView;
  readonly isConfirmed: boolean;
  readonly onConfirm: (isConfirmed: boolean) => void;
}) {
  const { m } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Text>{m.transmit.toDelete(people, included - people.length)}</Text>
      <Checkbox
        label={m.transmit.confirmDeletion(included)}
        checked={isConfirmed}
        onChange={(_event, { checked }) => onConfirm(checked === true)}
      />
    </div>
  );
}
