import { Button, Card, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useEffect, useId, useState } from 'react';
import { useStored, type CellAddress } from '#pane/state';
import type { FindingView, WayView } from '#session';
import { usePane, useSheetName } from '../pane-context';
import { Note } from '../parts/note';
import { UndoLine } from '../parts/undo-line';
import { useAnswer } from '../use-answer';
import { Explained } from './explained';

const useStyles = makeStyles({
  card: {
    // It stays in view where that leaves room for what is under it.
    '@media (min-height: 700px)': {
      '@container (min-width: 340px)': { position: 'sticky', top: 0, zIndex: 1 },
    },
    gap: tokens.spacingVerticalXS,
    borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}`,
    maxHeight: '60vh',
    overflowY: 'auto',
  },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '6px' },
  soft: { color: tokens.colorNeutralForeground3 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const NOTHING: readonly WayView[] = [];

const isSame = (one: CellAddress | null, other: CellAddress | null) =>
  one !== null && one.sheet === other?.sheet && one.row === other.row && one.column === other.column;

/** The selected cell's own explanation, pinned on top: what is wrong, why it is asked for, an example, the buttons. */
export function Pinned({ onSearch }: { readonly onSearch: () => void }) {
  const { session, selected: selection, report, revision, request, m } = usePane();
  const selected = useStored(selection);
  const styles = useStyles();
  const sheetName = useSheetName();
  const body = useId();
  const [isFolded, setFolded] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const key = `${selected?.sheet}/${selected?.row}/${selected?.column}`;
  const stamp = `${key}/${report?.at}/${revision}`;
  const { answer } = useAnswer<readonly FindingView[]>(
    async () => (selected && report ? session.findingsAt(selected) : []),
    stamp,
  );
  const { answer: ways } = useAnswer<readonly WayView[]>(
    async () => (selected && answer?.some(({ row }) => row !== null) ? session.ways(selected) : NOTHING),
    `${stamp}/${answer?.length}`,
  );
  useEffect(() => setSaid(null), [key]);
  const [first] = answer ?? [];
  const mended = (
    <>
      {said !== null && (
        <Note intent="success" result="mend">
          {said}
        </Note>
      )}
      <UndoLine kind="cells" onUndone={() => setSaid(null)} />
    </>
  );
  if (!answer || !first)
    return (
      <>
        {answer && isSame(request?.command === 'explain' ? request.cell : null, selected) && (
          <Text role="status">{m.check.nothingHere}</Text>
        )}
        {mended}
      </>
    );
  const isError = answer.some(({ severity }) => severity === 'error');
  return (
    <Card
      className={mergeClasses(styles.card, !isError && styles.warning)}
      size="small"
      role="region"
      aria-label={m.check.selected}
    >
      <div className={styles.head}>
        <Text size={200} className={styles.soft}>
          {first.row === null ? m.check.workbook : m.common.line(first.row, sheetName(first.sheet))} ·{' '}
          {first.fieldLabel}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={isFolded ? <ChevronDownRegular /> : <ChevronUpRegular />}
          aria-expanded={!isFolded}
          aria-controls={body}
          aria-label={isFolded ? m.check.unfold : m.check.fold}
          title={isFolded ? m.check.unfold : m.check.fold}
          onClick={() => setFolded(!isFolded)}
        />
      </div>
      <div id={body} hidden={isFolded}>
        {!isFolded && (
          <div className={styles.body}>
            {answer.map((finding) => (
              <Explained
                key={finding.group}
                finding={finding}
                ways={(ways ?? NOTHING).filter(({ group }) => group === finding.group)}
                onSearch={onSearch}
                onMended={setSaid}
              />
            ))}
            {first.help && (
              <Text size={200} block className={styles.soft}>
                {first.help}
              </Text>
            )}
          </div>
        )}
      </div>
      {mended}
    </Card>
  );
}
