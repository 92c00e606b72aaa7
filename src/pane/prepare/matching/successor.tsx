import { Button, Link, Text } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { FieldView, ValueReading } from '#session';
import { DayField } from '../../fields/day-field';
import { setSuccessor, type Successor as Next } from './decide';
import type { Deciding } from './use-matching';
import { useMatchingStyles } from './use-styles';
import { useWords } from './use-words';
import { ValueInput } from './value-input';

/** The code that replaced that of a title, and since when: the day of delivery tells which one a row has. */
export function Successor({
  field,
  readings,
  decide,
}: {
  readonly field: FieldView;
  /** Of one title: its code, then the one that replaced it, if any. */
  readonly readings: readonly ValueReading[];
  readonly decide: Deciding['decide'];
}) {
  const styles = useMatchingStyles();
  const words = useWords();
  const [first, second] = readings;
  if (first === undefined || first.read === null) return null;
  const change = (next: Next | null) => decide(setSuccessor(first, next));
  if (second === undefined)
    return (
      <Link as="button" className={styles.small} onClick={() => change({ read: null, from: null })}>
        {words.successor.add}
      </Link>
    );
  const next = { read: second.read, from: second.from ?? null };
  return (
    <div className={styles.pair} role="group" aria-label={words.successor.title(first.value)}>
      <DayField
        label={words.successor.since(first.value)}
        hint={next.from === null ? words.successor.dayHint : words.successor.before(first.read)}
        className={styles.grow}
        value={next.from ?? undefined}
        onChange={(day) => change({ ...next, from: day ?? null })}
      />
      <div className={styles.row}>
        <ValueInput
          label={words.successor.title(first.value)}
          field={field}
          value={next.read}
          none={words.asWritten}
          onValue={(read) => change({ ...next, read })}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.successor.remove(first.value)}
          title={words.successor.remove(first.value)}
          onClick={() => change(null)}
        />
      </div>
      {next.read !== null && next.from === null && <Text size={200}>{words.successor.dayMissing}</Text>}
    </div>
  );
}
