import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnView, FieldView, MatchedField } from '#session';
import type { Chosen } from './decide';
import { usePane } from '../../pane-context';
import { useMatchingStyles } from './use-styles';
import { useWords } from './use-words';

const SPLIT = 'split:';
const UNUSED = '';

/** Without accents or capitals. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a column is: a list with search, and *Ne pas utiliser*. */
export function FieldPicker({
  column,
  fields,
  onChoose,
}: {
  readonly column: ColumnView;
  readonly fields: readonly FieldView[];
  readonly onChoose: (chosen: Chosen) => void;
}) {
  const styles = useMatchingStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const words = useWords();
  const { m } = usePane();
  const value = valueOf(column);
  const options = [
    { value: UNUSED, label: words.unused },
    ...column.splits.map(({ name, label }) => ({ value: SPLIT + name, label })),
    ...fields.map(({ field, label }) => ({ value: field, label })),
  ];
  const shown =
    typed === null || typed.trim() === ''
      ? options
      : options.filter(({ label }) => folded(label).includes(folded(typed.trim())));
  const label = options.find((each) => each.value === value)?.label ?? words.unused;
  return (
    <Combobox
      className={styles.grow}
      listbox={{ className: styles.listbox }}
      positioning={{ autoSize: false }}
      size="small"
      expandIcon={{ 'aria-label': m.common.openList }}
      aria-label={words.pick(column.header || words.unnamed(column.column))}
      placeholder={words.search}
      value={typed ?? label}
      selectedOptions={[value]}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => setTyped(null)}
      onOpenChange={(_event, { open }) => !open && setTyped(null)}
      onOptionSelect={(_event, { optionValue }) => {
        // What is typed is no option yet: nothing is chosen.
        if (optionValue === undefined) return;
        setTyped(null);
        onChoose(chosenOf(optionValue, column));
      }}
    >
      {shown.map((option) => (
        <Option key={option.value} value={option.value}>
          {option.label}
        </Option>
      ))}
      {shown.length === 0 && (
        <Option value={value} disabled>
          {words.noField}
        </Option>
      )}
    </Combobox>
  );
}

function valueOf({ fields: [field], split }: ColumnView): string {
  if (field === undefined) return UNUSED;
  return split === null ? field : SPLIT + split;
}

function chosenOf(value: string, { splits }: ColumnView): Chosen {
  if (value === UNUSED) return null;
  return splits.find(({ name }) => SPLIT + name === value) ?? (value as MatchedField);
}
