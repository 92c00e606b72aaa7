import { Combobox, Link, Option, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Constants as ConstantsOfAll, FieldView, MissingField, TableView } from '#session';
import { usePane } from '../../pane-context';
import { setId, setMissing } from './decide';
import type { Deciding } from './use-matching';
import { useMatchingStyles } from './use-styles';
import { useWords } from './use-words';
import { ValueInput } from './value-input';

interface Props {
  readonly table: TableView;
  readonly fields: readonly FieldView[];
  readonly decide: Deciding['decide'];
  /** What is said of the whole workbook, and how to say it. */
  readonly whole: Whole;
}

/** What is the same for all the rows of the workbook. */
export interface Whole {
  readonly said: ConstantsOfAll;
  readonly say: Deciding['sayOfAll'];
  /** What each of several sheets says alike: it may be said of the workbook instead. */
  readonly sameEverywhere: readonly Pick<MissingField, 'field' | 'constant'>[];
}

/** What the table does not say: once for all its rows, or by certification. A person's own is never offered. */
export function Constants({ table, fields, decide, whole }: Props) {
  const styles = useMatchingStyles();
  const words = useWords();
  const fieldOf = (key: MissingField['field']) => fields.find(({ field }) => field === key);
  // A code says of what kind it is.
  const isTold = ({ field }: MissingField) => field === 'type' && says(table, 'code');
  const persons = table.missing.flatMap(({ field }) => {
    const of = fieldOf(field);
    return of?.isOfPerson === true ? of.label : [];
  });
  return (
    <div role="group" className={styles.section} aria-label={words.missing}>
      <Text weight="semibold">{words.missing}</Text>
      {persons.length > 0 && (
        <Text size={200} className={styles.soft}>
          {words.person(persons.join(', '))}
        </Text>
      )}
      <ul className={styles.tight}>
        {table.missing.map((missing) => {
          const field = fieldOf(missing.field);
          return field === undefined || field.isOfPerson || isTold(missing) ? null : (
            <Constant
              key={missing.field}
              missing={missing}
              field={field}
              codes={codesOf(table)}
              whole={whole}
              onSaid={(said) => decide(setMissing(table.sheet, said))}
            />
          );
        })}
        <Id table={table} decide={decide} />
      </ul>
      {whole.sameEverywhere.length > 0 && (
        <Link
          as="button"
          className={styles.small}
          onClick={() => {
            for (const { field, constant } of whole.sameEverywhere) whole.say(field, constant);
          }}
        >
          {words.sayOfAll}
        </Link>
      )}
      <AddConstant
        label={words.add}
        free={freeOf(table, fields)}
        onAdd={(field) => decide(setMissing(table.sheet, { field, constant: null, byCertification: null }))}
      />
    </div>
  );
}

const says = ({ columns, missing }: TableView, field: MissingField['field']): boolean =>
  columns.some(({ fields }) => fields.includes(field)) ||
  missing.some((each) => each.field === field && each.constant !== null);

/** Those that stand in the table, and those that its titles are read as. */
const codesOf = ({ codes, values }: TableView): readonly string[] => [
  ...new Set([
    ...codes,
    ...values.flatMap(({ field, read }) => (field === 'code' && read !== null ? read : [])),
  ]),
];

/** A value as its list shows it. */
const shownOf = ({ choices }: FieldView, value: string | null): string | null =>
  choices.find((each) => each.value === value)?.label ?? value;

/** Certifications named one by one; beyond, *Mes certifications* is the place. */
const MOST_CODES = 30;

function Constant({
  missing,
  field,
  codes,
  whole,
  onSaid,
}: {
  readonly missing: MissingField;
  readonly field: FieldView;
  readonly codes: readonly string[];
  readonly whole: Whole;
  readonly onSaid: (said: MissingField) => void;
}) {
  const styles = useMatchingStyles();
  const words = useWords();
  const [isByCode, setByCode] = useState(missing.byCertification !== null);
  const by = missing.byCertification ?? {};
  const ofAll = shownOf(field, whole.said[missing.field] ?? null);
  const canBeBy = codes.length > 1 && codes.length <= MOST_CODES && field.isOfCertification;
  return (
    <li className={styles.line}>
      <div className={styles.pair}>
        <Text className={styles.header}>{field.label}</Text>
        <ValueInput
          label={`${field.label}, ${words.forAll}`}
          field={field}
          value={missing.constant}
          none={ofAll === null ? words.unsaid : words.ofAll(ofAll)}
          onValue={(constant) => {
            const { certainty, ...known } = missing;
            onSaid({ ...known, constant });
          }}
        />
      </div>
      {canBeBy && !isByCode && (
        <Link as="button" className={styles.small} onClick={() => setByCode(true)}>
          {words.byCertification}
        </Link>
      )}
      {canBeBy &&
        isByCode &&
        codes.map((code) => (
          <div key={code} className={styles.pair}>
            <Text size={200} className={styles.soft}>
              {words.forCode(code)}
            </Text>
            <ValueInput
              label={`${field.label}, ${words.forCode(code)}`}
              field={field}
              value={by[code] ?? null}
              none={words.forAll}
              onValue={(value) => {
                const { [code]: _former, ...others } = by;
                const next = value === null ? others : { ...others, [code]: value };
                onSaid({ ...missing, byCertification: Object.keys(next).length === 0 ? null : next });
              }}
            />
          </div>
        ))}
    </li>
  );
}

/** Where the ids come from: made, or one of the department's columns. */
function Id({ table, decide }: Pick<Props, 'table' | 'decide'>) {
  const styles = useMatchingStyles();
  const words = useWords();
  const { id, idPattern, idExample, idColumns, columns, sheet } = table;
  const chosen = id !== null && 'column' in id ? id.column : '';
  const headerOf = (letter: string) =>
    columns.find(({ column }) => column === letter)?.header || words.unnamed(letter);
  return (
    <li className={styles.line}>
      <Text>{words.id}</Text>
      <RadioGroup
        aria-label={words.id}
        value={chosen}
        onChange={(_event, { value }) =>
          decide(setId(sheet, value === '' ? { pattern: idPattern } : { column: value }), true)
        }
      >
        <Radio value="" label={words.idMade(idExample)} />
        {idColumns.slice(0, MOST_COLUMNS).map((letter) => (
          <Radio key={letter} value={letter} label={words.idColumn(headerOf(letter))} />
        ))}
      </RadioGroup>
      {chosen === '' && (
        <Text size={200} className={styles.soft}>
          {words.idHint}
        </Text>
      )}
    </li>
  );
}

const MOST_COLUMNS = 4;

/** Another field that is the same for all rows. */
export function AddConstant({
  label,
  free,
  onAdd,
}: {
  readonly label: string;
  /** Those that may be. */
  readonly free: readonly FieldView[];
  readonly onAdd: (field: MissingField['field']) => void;
}) {
  const { m } = usePane();
  const styles = useMatchingStyles();
  return (
    <Combobox
      size="small"
      className={styles.grow}
      listbox={{ className: styles.listbox }}
      positioning={{ autoSize: false }}
      expandIcon={{ 'aria-label': m.common.openList }}
      aria-label={label}
      placeholder={label}
      selectedOptions={[]}
      value=""
      onOptionSelect={(_event, { optionValue }) => {
        const field = free.find((each) => each.field === optionValue)?.field;
        if (field !== undefined && field !== 'resultat') onAdd(field);
      }}
    >
      {free.map((each) => (
        <Option key={each.field} value={each.field}>
          {each.label}
        </Option>
      ))}
    </Combobox>
  );
}

/** The fields that a table neither has nor is asked for, and that may be the same for all its rows. */
function freeOf({ missing, columns }: TableView, fields: readonly FieldView[]): readonly FieldView[] {
  const said = new Set<string>([
    ...missing.map(({ field }) => field),
    ...columns.flatMap((column) => column.fields),
  ]);
  return fields.filter(({ field, isOfPerson }) => !isOfPerson && !said.has(field));
}
