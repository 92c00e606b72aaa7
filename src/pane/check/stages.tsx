import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { CheckReport } from '#session';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  line: { display: 'grid', gridTemplateColumns: '20px 1fr auto', columnGap: '6px', alignItems: 'center' },
  counts: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  ok: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** The stages of the check, each with its counts. */
export function Stages({ report }: { readonly report: CheckReport }) {
  const { m } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={m.check.stages}>
      {report.stages.map(({ stage, title, errors, warnings }) => {
        const counts = [
          errors > 0 ? m.check.errors(errors) : '',
          warnings > 0 ? m.check.warnings(warnings) : '',
        ].filter(Boolean);
        const words =
          counts.length > 0
            ? counts.join(' · ')
            : stage === 'structure'
              ? m.check.read(report.passages)
              : m.check.ok;
        return (
          <li key={stage} className={styles.line}>
            {errors > 0 ? (
              <DismissCircleFilled className={styles.error} fontSize={18} />
            ) : warnings > 0 ? (
              <WarningFilled className={styles.warning} fontSize={18} />
            ) : (
              <CheckmarkCircleFilled className={styles.ok} fontSize={18} />
            )}
            <Text>{title}</Text>
            <Text size={200} className={styles.counts}>
              {words}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
