import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { readDay } from '#pane/state';
import { usePane } from '../pane-context';

/** A day, typed as it is written in France: a browser's own field shows the order of the browser's language. */
export function DayField({
  label,
  hint,
  value,
  className,
  isInline = false,
  isRequired = false,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  /** ISO; undefined when there is none. */
  readonly value: string | undefined;
  readonly className?: string;
  /** Whether the label stands beside it already: it is told to screen readers alone. */
  readonly isInline?: boolean;
  readonly isRequired?: boolean;
  readonly onChange: (value: string | undefined) => void;
}) {
  const { m } = usePane();
  const [typed, setTyped] = useState('');
  const [isLeft, setLeft] = useState(true);
  // Another choice was made elsewhere: what is typed here no longer says it.
  useEffect(
    () =>
      setTyped((former) =>
        (readDay(former) ?? undefined) === value ? former : value ? m.format.date(value) : '',
      ),
    [value, m],
  );
  const isWrong = isLeft && typed.trim() !== '' && readDay(typed) === null;
  return (
    <Field
      {...(!isInline && { label })}
      {...(hint !== undefined && { hint })}
      required={isRequired}
      {...(isWrong && { validationMessage: m.common.noSuchDay, validationState: 'error' })}
    >
      <Input
        {...(isInline && { 'aria-label': label, size: 'small' as const })}
        inputMode="numeric"
        autoComplete="off"
        placeholder={m.common.day}
        className={className}
        value={typed}
        onBlur={() => setLeft(true)}
        onChange={(_event, data) => {
          setLeft(false);
          setTyped(data.value);
          onChange(readDay(data.value) ?? undefined);
        }}
      />
    </Field>
  );
}
