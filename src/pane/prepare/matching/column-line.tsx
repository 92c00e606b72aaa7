import { Button, Text } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { ColumnView, FieldView } from '#session';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { chooseField, confirm, isAsked } from './decide';
import { FieldPicker } from './field-picker';
import type { Deciding } from './use-matching';
import { useMatchingStyles } from './use-styles';
import { useWords } from './use-words';

/** One column: its header, some of what it holds, what it is and why. */
export function ColumnLine({
  sheet,
  column,
  fields,
  decide,
}: {
  readonly sheet: string;
  readonly column: ColumnView;
  readonly fields: readonly FieldView[];
  readonly decide: Deciding['decide'];
}) {
  const { m } = usePane();
  const styles = useMatchingStyles();
  const words = useWords();
  const { header, samples, why, preview } = column;
  const name = header || words.unnamed(column.column);
  const reason = why === undefined || column.fields.length === 0 ? '' : words.why[why];
  return (
    <li className={styles.line}>
      <Text weight="semibold" className={styles.header}>
        {name}
      </Text>
      <Text size={200} className={styles.samples} title={samples.join(' · ')}>
        {samples.length === 0 ? words.noSample : samples.join(' · ')}
      </Text>
      <div className={styles.row}>
        <FieldPicker
          column={column}
          fields={fields}
          onChoose={(chosen) => decide(chooseField(sheet, column, chosen), true)}
        />
        {isAsked(column) && (
          <Button
            size="small"
            icon={<CheckmarkRegular />}
            aria-label={words.confirmOne(name)}
            title={words.confirmOne(name)}
            data-confirm
            onClick={() => decide(confirm(sheet, column))}
          />
        )}
      </div>
      {reason !== '' && (
        <Text size={100} className={styles.soft}>
          {reason}
        </Text>
      )}
      {preview.length > 0 && (
        <Disclosure label={words.preview(preview.length)} indent={false}>
          {() => (
            <ul className={styles.list}>
              {preview.map(({ before, after }, at) => (
                <li key={at} className={styles.line}>
                  <Text size={200}>{m.common.quoted(before)}</Text>
                  <Text size={200} className={styles.soft}>
                    {after ?? words.notSplit}
                  </Text>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </li>
  );
}
