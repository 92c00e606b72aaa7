import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One of a few, as buttons side by side; nothing is chosen at first. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  /** Each with its words. */
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.line}>
      {options.map(([each, words]) => (
        <ToggleButton key={each} size="small" checked={value === each} onClick={() => onChange(each)}>
          {words}
        </ToggleButton>
      ))}
    </div>
  );
}
