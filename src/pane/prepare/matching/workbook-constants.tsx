import { Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FieldView, MissingField } from '#session';
import { AddConstant, type Whole } from './constants';
import { useMatchingStyles } from './use-styles';
import { useWords } from './use-words';
import { ValueInput } from './value-input';

/** What is the same for all the rows of the workbook, whatever their sheet: a sheet that says otherwise goes first. */
export function WorkbookConstants({
  whole,
  fields,
}: {
  readonly whole: Whole;
  readonly fields: readonly FieldView[];
}) {
  const styles = useMatchingStyles();
  const words = useWords();
  // Added, and nothing said of them yet.
  const [added, setAdded] = useState<readonly MissingField['field'][]>([]);
  // What was said once stays, or its line would go away under the hand that types.
  const ever = useRef(new Set<string>());
  for (const field of [...Object.keys(whole.said), ...added]) ever.current.add(field);
  const listed = fields.filter(({ field }) => ever.current.has(field));
  if (listed.length === 0) return null;
  const free = fields.filter((field) => !field.isOfPerson && !listed.includes(field));
  return (
    <div role="group" className={styles.section} aria-label={words.wholeTitle}>
      <Text weight="semibold">{words.wholeTitle}</Text>
      <Text size={200} className={styles.soft}>
        {words.wholeHint}
      </Text>
      <ul className={styles.tight}>
        {listed.map((field) => (
          <Line key={field.field} field={field} whole={whole} />
        ))}
      </ul>
      <AddConstant
        label={words.addOfAll}
        free={free}
        onAdd={(field) => setAdded((former) => [...former, field])}
      />
    </div>
  );
}

function Line({ field, whole }: { readonly field: FieldView; readonly whole: Whole }) {
  const styles = useMatchingStyles();
  const words = useWords();
  const key = field.field;
  if (key === 'resultat') return null;
  return (
    <li className={styles.pair}>
      <Text className={styles.header}>{field.label}</Text>
      <ValueInput
        label={`${field.label}, ${words.wholeTitle}`}
        field={field}
        value={whole.said[key] ?? null}
        none={words.unsaid}
        onValue={(value) => whole.say(key, value)}
      />
    </li>
  );
}
