import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { DayField } from '../fields/day-field';
import { usePane } from '../pane-context';
import { onEscape } from '../parts/on-escape';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** What was answered. */
export interface Answer {
  /** Why, or how it was sent. */
  readonly reason: string;
  readonly by: string;
  /** Of a sending that is declared, `2026-03-20`; '' else. */
  readonly date: string;
  /** Whether it answers the whole group. */
  readonly isForAll: boolean;
}

/** Asks for a reason, or for the date and the way of a sending, and who says so. */
export function AnswerForm({
  isDeclaration,
  others,
  onAnswer,
  onCancel,
}: {
  readonly isDeclaration: boolean;
  /** How many questions the group has in all. */
  readonly others: number;
  readonly onAnswer: (answer: Answer) => void;
  readonly onCancel: () => void;
}) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [date, setDate] = useState('');
  const [isForAll, setForAll] = useState(false);
  const isComplete = reason.trim() !== '' && (!isDeclaration || date !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) onAnswer({ reason: reason.trim(), by: by.trim(), date, isForAll });
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onEscape(onCancel)}>
      {isDeclaration && (
        <DayField
          label={m.questions.date}
          isRequired
          value={date === '' ? undefined : date}
          onChange={(value) => setDate(value ?? '')}
        />
      )}
      <Field label={isDeclaration ? m.questions.how : m.questions.reason} required>
        <Input
          autoFocus
          value={reason}
          maxLength={500}
          {...(isDeclaration ? { placeholder: m.questions.howExample } : {})}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={m.questions.by}>
        <Input value={by} maxLength={100} onChange={(_, { value }) => setBy(value)} />
      </Field>
      {others > 1 && (
        <Checkbox
          label={m.questions.forAll(others)}
          checked={isForAll}
          onChange={(_, { checked }) => setForAll(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={!isComplete || jobs.job !== null}
        >
          {m.questions.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {m.questions.cancel}
        </Button>
      </div>
    </form>
  );
}
