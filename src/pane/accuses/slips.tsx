import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { mendSlip } from '#pane/actions';
import type { KoRow } from '#session';
import { BeforeAfter } from '../check/before-after';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  slip: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** The slips that may explain a KO, each with what mending it would write: one click, with the identity paper in hand. */
export function Slips({
  ko,
  by,
  place,
  onMended,
}: {
  readonly ko: KoRow;
  readonly by: string;
  readonly place: string;
  readonly onMended: (said: string) => void;
}) {
  const { m } = usePane();
  const styles = useStyles();
  const { sheet, row, idTechnique, slips } = ko;
  if (slips.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={m.accuses.slips}>
      {slips.map(({ code, title, cells }) => (
        <li key={code} className={styles.slip}>
          <Text size={200} weight="semibold">
            {title}
          </Text>
          {cells.map(({ fieldLabel, before, after }) => (
            <Text key={fieldLabel} size={200}>
              <span className={styles.soft}>{`${fieldLabel}${m.state.colon}`}</span>
              <BeforeAfter before={before} after={after} />
            </Text>
          ))}
          <ActionButton
            action={mendSlip}
            subject={{
              at: { sheet, row, idTechnique },
              code,
              after: cells.map(({ after }) => after),
              by,
            }}
            place={place}
            size="small"
            onDone={(_nothing, said) => onMended(said)}
          />
        </li>
      ))}
    </ul>
  );
}
