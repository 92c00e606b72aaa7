import { Dropdown, Option, Text } from '@fluentui/react-components';
import { useRef } from 'react';
import type { FieldView, TableView, ValueReading } from '#session';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { setReading } from './decide';
import { Successor } from './successor';
import type { Deciding } from './use-matching';
import { useMatchingStyles } from './use-styles';
import { useWords } from './use-words';
import { ValueInput } from './value-input';

/** What a result that lets its row in is read as, and why another sets it aside. */
const CERTIFIED = 'certifié';
const NOT_CERTIFIED = 'non certifié';

/** Values shown at first. */
const SHOWN = 20;

/** The distinct values of the columns that hold a list: what each is read as, one choice for each that is not. */
export function Values({
  table,
  fields,
  decide,
}: {
  readonly table: TableView;
  readonly fields: readonly FieldView[];
  readonly decide: Deciding['decide'];
}) {
  const styles = useMatchingStyles();
  const words = useWords();
  if (table.values.length === 0) return null;
  const groups = fields.flatMap((field) => {
    const values = table.values.filter((value) => value.field === field.field);
    return values.length === 0 ? [] : [{ field, values }];
  });
  return (
    <div role="group" className={styles.section} aria-label={words.values}>
      <Text weight="semibold">{words.values}</Text>
      {groups.map(({ field, values }) => (
        <Facet key={field.field} field={field} values={values} decide={decide} />
      ))}
    </div>
  );
}

/** Whether a value needs a look: it does not read, reads by what it mostly means, or says who is in. */
const isShown = ({ field, read, certainty }: ValueReading): boolean =>
  field === 'resultat' || read === null || certainty === 'proposed';

function Facet({
  field,
  values,
  decide,
}: {
  readonly field: FieldView;
  readonly values: readonly ValueReading[];
  readonly decide: Deciding['decide'];
}) {
  const { m } = usePane();
  const styles = useMatchingStyles();
  const words = useWords();
  // What was shown once stays where it was, or a choice would make its line go away under the hand.
  const everShown = useRef(new Set<string>());
  for (const value of values) if (isShown(value)) everShown.current.add(value.value);
  // A title with two successive codes is one line.
  const firsts = values.filter(({ value }, at) => values.findIndex((each) => each.value === value) === at);
  const shown = firsts.filter(({ value }) => everShown.current.has(value));
  const rest = firsts.filter(({ value }) => !everShown.current.has(value));
  const lines = (some: readonly ValueReading[]) => (
    <ul className={styles.tight}>
      {some.map((value) => (
        <Line
          key={value.value}
          field={field}
          value={value}
          readings={values.filter((each) => each.value === value.value)}
          decide={decide}
        />
      ))}
    </ul>
  );
  return (
    <div className={styles.line}>
      {shown.length > 0 && <Text>{field.label}</Text>}
      {field.field === 'code' && shown.length > 0 && (
        <Text size={200} className={styles.soft}>
          {words.codeHint}
        </Text>
      )}
      {lines(shown.slice(0, SHOWN))}
      {shown.length > SHOWN && (
        <Disclosure label={m.common.more(shown.length - SHOWN)} indent={false}>
          {() => lines(shown.slice(SHOWN))}
        </Disclosure>
      )}
      {rest.length > 0 && (
        <Disclosure label={words.otherValues(field.label, rest.length)} indent={false}>
          {() => lines(rest)}
        </Disclosure>
      )}
    </div>
  );
}

function Line({
  field,
  value,
  readings,
  decide,
}: {
  readonly field: FieldView;
  readonly value: ValueReading;
  /** More than one where a title has two successive codes. */
  readonly readings: readonly ValueReading[];
  readonly decide: Deciding['decide'];
}) {
  const styles = useMatchingStyles();
  const words = useWords();
  const text = value.value === '' ? words.blank : value.value;
  return (
    <li className={styles.line}>
      <div className={styles.pair}>
        <Text size={200} className={styles.header}>
          {words.times(text, value.count)}
        </Text>
        {field.field === 'resultat' ? (
          <Result value={value} label={words.readAs(text)} decide={decide} />
        ) : (
          <ValueInput
            label={words.readAs(text)}
            field={field}
            value={value.read}
            none={words.asWritten}
            onValue={(read) => decide(setReading(value, { read, aside: null }))}
          />
        )}
      </div>
      {field.field === 'code' && readings.length <= 2 && (
        <Successor field={field} readings={readings} decide={decide} />
      )}
    </li>
  );
}

function Result({
  value,
  label,
  decide,
}: {
  readonly value: ValueReading;
  readonly label: string;
  readonly decide: Deciding['decide'];
}) {
  const styles = useMatchingStyles();
  const words = useWords();
  const meant = value.aside !== null ? 'aside' : value.read !== null ? 'sent' : 'undecided';
  // Nothing at all lets no row in.
  const choices =
    value.value === '' ? (['aside', 'undecided'] as const) : (['sent', 'aside', 'undecided'] as const);
  return (
    <Dropdown
      className={styles.grow}
      size="small"
      aria-label={label}
      value={words[meant]}
      selectedOptions={[meant]}
      onOptionSelect={(_event, { optionValue }) =>
        decide(
          setReading(value, {
            read: optionValue === 'sent' ? CERTIFIED : null,
            aside: optionValue === 'aside' ? (value.aside ?? NOT_CERTIFIED) : null,
          }),
        )
      }
    >
      {choices.map((each) => (
        <Option key={each} value={each}>
          {words[each]}
        </Option>
      ))}
    </Dropdown>
  );
}
