import { Dropdown, Field, Input, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldView } from '#session';
import { DayField } from '../../fields/day-field';
import { useMatchingStyles } from './use-styles';
import { useWords } from './use-words';

/** The code of a certification, as the XSD and France compétences write it. */
const CODE = /^(?:RNCP|RS)\d{2,6}$/;

/** What was typed of a text, as it is kept; null where it does not read. */
function readText({ field }: FieldView, typed: string): string | null {
  const text = typed.trim();
  if (field !== 'code') return text;
  const code = text.replace(/\s+/gu, '').toUpperCase();
  return CODE.test(code) ? code : null;
}

/** A value of a field, for all rows or for one of its words: a list, a day or a text. */
export function ValueInput({
  label,
  field,
  value,
  none,
  onValue,
}: {
  readonly label: string;
  readonly field: FieldView;
  readonly value: string | null;
  /** What it says when nothing is chosen. */
  readonly none: string;
  readonly onValue: (value: string | null) => void;
}) {
  const words = useWords();
  const styles = useMatchingStyles();
  const [typed, setTyped] = useState<string | null>(null);
  if (field.kind === 'date')
    return (
      <DayField
        isInline
        label={label}
        className={styles.grow}
        value={value ?? undefined}
        onChange={(day) => onValue(day ?? null)}
      />
    );
  if (field.kind === 'choice')
    return (
      <Dropdown
        className={styles.grow}
        size="small"
        aria-label={label}
        value={field.choices.find((each) => each.value === value)?.label ?? none}
        selectedOptions={[value ?? '']}
        onOptionSelect={(_event, { optionValue }) => onValue(optionValue || null)}
      >
        <Option value="">{none}</Option>
        {field.choices.map((each) => (
          <Option key={each.value} value={each.value}>
            {each.label}
          </Option>
        ))}
      </Dropdown>
    );
  const isWrong = typed !== null && typed.trim() !== '' && readText(field, typed) === null;
  return (
    <Field
      className={styles.grow}
      {...(isWrong && {
        validationMessage: field.field === 'code' ? words.codeWrong : words.wrong(field.example),
        validationState: 'error',
      })}
    >
      <Input
        className={styles.grow}
        size="small"
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        placeholder={field.example}
        value={typed ?? value ?? ''}
        onChange={(_event, data) => {
          setTyped(data.value);
          onValue(data.value.trim() === '' ? null : readText(field, data.value));
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
    </Field>
  );
}
