import { Combobox, Field, Option, makeStyles, type FieldProps } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({ shrink: { minWidth: 0 } });

/** A text that is chosen of a list, or typed. */
export function FreeChoice({
  label,
  hint,
  options,
  value,
  placeholder,
  autoFocus = false,
  onChange,
}: {
  readonly label: string;
  readonly hint?: FieldProps['hint'];
  readonly options: readonly string[];
  readonly value: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { m } = usePane();
  const styles = useStyles();
  return (
    <Field label={label} required {...(hint !== undefined && { hint })}>
      <Combobox
        freeform
        expandIcon={{ 'aria-label': m.common.openList }}
        autoFocus={autoFocus}
        className={styles.shrink}
        {...(placeholder !== undefined && { placeholder })}
        value={value}
        selectedOptions={options.includes(value) ? [value] : []}
        onChange={({ target }) => onChange(target.value)}
        onOptionSelect={(_event, { optionText }) => {
          // Without a text, it is told that what is typed is no more the option chosen before.
          if (optionText !== undefined) onChange(optionText);
        }}
      >
        {options.map((each) => (
          <Option key={each}>{each}</Option>
        ))}
      </Combobox>
    </Field>
  );
}
