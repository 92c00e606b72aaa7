import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { declareSent, type ToDeclare } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { DayField } from '../fields/day-field';
import { FreeChoice } from '../fields/free-choice';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Which rows were sent without this tool, when and how. */
export function DeclareForm({
  late,
  onDone,
  onCancel,
}: {
  /** How many rows are late. */
  readonly late: number;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}) {
  const { host, m } = usePane();
  const styles = useStyles();
  const canSelect = host.selectedRows !== undefined;
  const [of, setOf] = useState<ToDeclare['of']>(canSelect ? 'selected' : 'late');
  const [date, setDate] = useState<string | undefined>(undefined);
  const [how, setHow] = useState('');
  return (
    <div className={styles.form}>
      <Field label={m.before.which}>
        <RadioGroup
          value={of}
          onChange={(_event, { value }) => setOf(value === 'late' ? 'late' : 'selected')}
        >
          {canSelect && <Radio value="selected" label={m.before.selected} />}
          {late > 0 && <Radio value="late" label={m.before.late(late)} />}
        </RadioGroup>
      </Field>
      <DayField label={m.before.date} value={date} onChange={setDate} />
      <FreeChoice
        label={m.before.how}
        hint={m.before.reference}
        options={m.before.ways}
        value={how}
        onChange={setHow}
      />
      <div className={styles.buttons}>
        <ActionButton
          action={declareSent}
          subject={{ of, date: date ?? '', how, by: '' }}
          appearance="primary"
          onDone={(_done, said) => onDone(said)}
        />
        <Button appearance="subtle" onClick={onCancel}>
          {m.common.cancel}
        </Button>
      </div>
    </div>
  );
}
