import { Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons';
import { useContext } from 'react';
import { ProgressContext, usePane } from '../pane-context';

const STEPS = ['checking', 'writing', 'validating', 'comparing'] as const;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  step: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  done: { color: tokens.colorPaletteGreenForeground1 },
  todo: { color: tokens.colorNeutralForeground4 },
});

/** The four steps of a generation, ticked as they are done. */
export function GenerationSteps({ isDone }: { readonly isDone: boolean }) {
  const { progress } = useContext(ProgressContext);
  const stage = progress?.stage ?? 'checking';
  const { m } = usePane();
  const styles = useStyles();
  const at = isDone || stage === 'saving' ? STEPS.length : STEPS.findIndex((step) => step === stage);
  return (
    <ul className={styles.list}>
      {STEPS.map((step, index) => (
        <li key={step} className={styles.step}>
          {index < at ? (
            <CheckmarkCircleFilled className={styles.done} aria-label={m.transmit.done} />
          ) : index === at ? (
            <Spinner size="extra-tiny" aria-label={m.common.loading} />
          ) : (
            <CircleRegular className={styles.todo} />
          )}
          <Text size={200}>{m.transmit.steps[step]}</Text>
        </li>
      ))}
    </ul>
  );
}
