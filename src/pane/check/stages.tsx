import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { CheckReport } from '#session';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '6px',
    alignItems: 'center',
    '@container (max-width: 240px)': { gridTemplateColumns: '20px minmax(0, 1fr)' },
  },
  counts: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    '@container (max-width: 240px)': { gridColumn: '2', textAlign: 'start' },
  },
  well: { gridColumn: '2 / -1' },
  ok: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** The stages of the check with their counts; those where all is well in one line. */
export function Stages({ report }: { readonly report: CheckReport }) {
  const { m } = usePane();
  const styles = useStyles();
  const isWell = ({ errors, warnings }: CheckReport['stages'][number]) => errors + warnings === 0;
  const well = report.stages.filter(isWell);
  return (
    <ul className={styles.list} aria-label={m.check.stages}>
      {report.stages
        .filter((stage) => !isWell(stage))
        .map(({ stage, title, errors, warnings }) => (
          <li key={stage} className={styles.line}>
            {errors > 0 ? (
              <DismissCircleFilled className={styles.error} fontSize={18} />
            ) : (
              <WarningFilled className={styles.warning} fontSize={18} />
            )}
            <Text>{title}</Text>
            <Text size={200} className={styles.counts}>
              {[
                ...(errors > 0 ? [m.check.errors(errors)] : []),
                ...(warnings > 0 ? [m.check.warnings(warnings)] : []),
              ].join(' · ')}
            </Text>
          </li>
        ))}
      {well.length > 0 && (
        <li className={styles.line}>
          <CheckmarkCircleFilled className={styles.ok} fontSize={18} />
          <Text className={styles.well}>
            {well.length === report.stages.length
              ? m.check.allWell(report.passages)
              : m.check.well(well.map(({ title }) => title))}
          </Text>
        </li>
      )}
    </ul>
  );
}
