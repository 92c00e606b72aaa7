import { Button, Checkbox, Text } from '@fluentui/react-components';
import type { FieldView, TableView } from '#session';
import { Disclosure } from '../../parts/disclosure';
import { ColumnLine } from './column-line';
import { Constants, type Whole } from './constants';
import { confirmAll, isAsked, isNameAsked } from './decide';
import type { Deciding } from './use-matching';
import { useMatchingStyles } from './use-styles';
import { useWords } from './use-words';
import { Values } from './values';

/** One table: its columns, what it does not say, and what its values mean. */
export function Table({
  table,
  fields,
  decide,
  whole,
}: {
  readonly table: TableView;
  readonly fields: readonly FieldView[];
  readonly decide: Deciding['decide'];
  readonly whole: Whole;
}) {
  const styles = useMatchingStyles();
  const words = useWords();
  const { sheet, columns } = table;
  const asked = columns.filter(isAsked);
  const unused = columns.filter((column) => column.fields.length === 0);
  const known = columns.filter((column) => column.fields.length > 0 && !isAsked(column));
  const lines = (some: TableView['columns']) => (
    <ul className={styles.list}>
      {some.map((column) => (
        <ColumnLine key={column.column} sheet={sheet} column={column} fields={fields} decide={decide} />
      ))}
    </ul>
  );
  return (
    <div className={styles.table}>
      <Text size={200} className={styles.soft}>
        {words.counts(columns.length, known.length, asked.length, unused.length)}
      </Text>
      {asked.length > 0 && (
        <div role="group" className={styles.section} aria-label={words.confirm}>
          <Text weight="semibold">{words.confirm}</Text>
          {lines(asked)}
          {asked.length > 1 && (
            <Button className={styles.button} size="small" onClick={() => decide(confirmAll(sheet))}>
              {words.confirmAll(asked.length)}
            </Button>
          )}
        </div>
      )}
      <Constants table={table} fields={fields} decide={decide} whole={whole} />
      <Values table={table} fields={fields} decide={decide} />
      {known.length > 0 && <Disclosure label={words.known(known.length)}>{() => lines(known)}</Disclosure>}
      {unused.length > 0 && (
        <Disclosure
          label={words.left(
            unused.length,
            unused.map(({ column, header }) => header || words.unnamed(column)).join(', '),
          )}
        >
          {() => lines(unused)}
        </Disclosure>
      )}
    </div>
  );
}

/** One of several tables, which may be left out; those after the first are folded, for most of them was said there. */
export function OneOfSeveral({
  table,
  isFirst,
  isRead,
  onRead,
  children,
}: {
  readonly table: TableView;
  readonly isFirst: boolean;
  readonly isRead: boolean;
  readonly onRead: (isRead: boolean) => void;
  readonly children: () => React.ReactNode;
}) {
  const styles = useMatchingStyles();
  const words = useWords();
  const { sheet, headerRow, rows, columns } = table;
  const asked = columns.filter((column) => isAsked(column) || isNameAsked(column)).length;
  const where = words.where(sheet, headerRow, rows);
  return (
    <div role="group" className={styles.line} aria-label={where}>
      <Checkbox
        label={<Text weight="semibold">{where}</Text>}
        title={words.read}
        checked={isRead}
        onChange={(_event, { checked }) => onRead(checked === true)}
      />
      {isRead && isFirst && children()}
      {isRead && !isFirst && (
        <Disclosure label={words.detail(asked)} indent={false}>
          {children}
        </Disclosure>
      )}
    </div>
  );
}
