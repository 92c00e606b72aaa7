import { Button, Card, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircleFilled, SearchRegular, WarningFilled } from '@fluentui/react-icons';
import { correctOne } from '#pane/actions';
import { useStored, type CellAddress } from '#pane/state';
import type { FindingView } from '#session';
import { usePane, useSheetName } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { useAnswer } from '../use-answer';
import { BeforeAfter } from './before-after';

const useStyles = makeStyles({
  card: {
    // It stays in view where that leaves room for what is under it.
    '@media (min-height: 700px)': {
      '@container (min-width: 340px)': { position: 'sticky', top: 0, zIndex: 1 },
    },
    gap: tokens.spacingVerticalXS,
    borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}`,
  },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  title: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  error: { color: tokens.colorPaletteRedForeground1, flexShrink: 0, marginTop: '2px' },
  caution: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0, marginTop: '2px' },
  soft: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const isSame = (one: CellAddress | null, other: CellAddress | null) =>
  one !== null && one.sheet === other?.sheet && one.row === other.row && one.column === other.column;

/** The selected cell's own explanation: what is wrong, why it is asked, an example, the buttons. */
export function Pinned({ onSearch }: { readonly onSearch: () => void }) {
  const { session, selected: selection, report, revision, request, m } = usePane();
  const selected = useStored(selection);
  const styles = useStyles();
  const sheetName = useSheetName();
  const { answer } = useAnswer<readonly FindingView[]>(
    async () => (selected && report ? session.findingsAt(selected) : []),
    `${selected?.sheet}/${selected?.row}/${selected?.column}/${report?.at}/${revision}`,
  );
  const [first] = answer ?? [];
  if (!answer) return null;
  if (!first)
    return isSame(request?.command === 'explain' ? request.cell : null, selected) ? (
      <Text role="status">{m.check.nothingHere}</Text>
    ) : null;
  const isError = answer.some(({ severity }) => severity === 'error');
  return (
    <Card
      className={mergeClasses(styles.card, !isError && styles.warning)}
      size="small"
      role="region"
      aria-label={m.check.selected}
    >
      <Text size={200} className={styles.soft}>
        {first.row === null ? m.check.workbook : m.common.line(first.row, sheetName(first.sheet))} ·{' '}
        {first.fieldLabel}
      </Text>
      {answer.map((finding) => (
        <Explained key={finding.group} finding={finding} onSearch={onSearch} />
      ))}
      {first.help && (
        <Text size={200} block>
          {first.help}
        </Text>
      )}
      {first.example && (
        <Text size={200} block className={styles.soft}>
          {m.check.example}
          {m.state.colon}
          {first.example}
        </Text>
      )}
    </Card>
  );
}

function Explained({ finding, onSearch }: { readonly finding: FindingView; readonly onSearch: () => void }) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const { severity, message, correction, value, sheet, row, key } = finding;
  const place = `pinned/${sheet}/${row}/${key}`;
  return (
    <>
      <div className={styles.title}>
        {severity === 'error' ? (
          <DismissCircleFilled fontSize={16} className={styles.error} aria-label={m.check.error} />
        ) : (
          <WarningFilled fontSize={16} className={styles.caution} aria-label={m.check.warning} />
        )}
        <Text weight="semibold">{message}</Text>
      </div>
      {correction !== null && sheet !== null && row !== null && key !== null && (
        <div className={styles.buttons}>
          <BeforeAfter before={value} after={correction} />
          <ActionButton action={correctOne} subject={{ sheet, row, field: key }} place={place} size="small" />
          <Failure text={jobs.failures[place]} />
        </div>
      )}
      {finding.isOfPlace && (
        <div className={styles.buttons}>
          <Button size="small" icon={<SearchRegular />} onClick={onSearch}>
            {m.places.open}
          </Button>
        </div>
      )}
    </>
  );
}
