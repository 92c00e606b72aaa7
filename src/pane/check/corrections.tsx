import { Button, Card, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { WandRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { correctAll } from '#pane/actions';
import type { CheckReport, CorrectionView } from '#session';
import { usePane, useSheetName } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Note } from '../parts/note';
import { UndoLine } from '../parts/undo-line';
import { usePages } from '../use-pages';
import { BeforeAfter } from './before-after';

const PAGE = 25;

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  reason: { color: tokens.colorNeutralForeground3 },
  apply: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

function List({ revision }: { readonly revision: string }) {
  const { session, m } = usePane();
  const styles = useStyles();
  const { answer, more } = usePages(
    (offset, limit) => session.corrections({ offset, limit }),
    revision,
    PAGE,
  );
  if (!answer) return <Text size={200}>{m.common.loading}</Text>;
  const rest = answer.total - answer.items.length;
  return (
    <>
      <ul className={styles.list}>
        {answer.items.map((correction) => (
          <Line key={`${correction.sheet}/${correction.row}/${correction.key}`} correction={correction} />
        ))}
      </ul>
      {rest > 0 && (
        <Link as="button" onClick={more}>
          {m.common.more(Math.min(PAGE, rest))}
        </Link>
      )}
    </>
  );
}

function Line({ correction }: { readonly correction: CorrectionView }) {
  const { m } = usePane();
  const styles = useStyles();
  const sheetName = useSheetName();
  const { sheet, row, fieldLabel, before, after, reason } = correction;
  return (
    <li>
      <Text block size={200} weight="semibold">
        {m.common.line(row, sheetName(sheet))} · {fieldLabel}
      </Text>
      <BeforeAfter before={before} after={after} />
      <Text block size={200} className={styles.reason}>
        {reason}
      </Text>
    </li>
  );
}

/** The safe corrections, with before and after, and how to take them back. */
export function Corrections({ report }: { readonly report: CheckReport }) {
  const { m, revision } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const result = useRef<HTMLDivElement>(null);
  // At the end of the view, where the card of the selected cell does not cover it.
  useEffect(() => {
    if (done) result.current?.scrollIntoView({ block: 'end' });
  }, [done]);
  const total = report.corrections;
  return (
    <>
      {total > 0 && (
        <Card className={styles.card} size="small">
          <div className={styles.head}>
            <WandRegular fontSize={20} />
            <Text className={styles.grow}>{m.check.corrections(total)}</Text>
            <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? m.common.hide : m.common.show}
            </Button>
          </div>
          {isOpen && (
            <>
              <div className={styles.apply}>
                <ActionButton
                  action={correctAll}
                  subject={total}
                  appearance="primary"
                  onDone={(_done, said) => setDone(said)}
                />
              </div>
              <List revision={`${report.at}/${revision}`} />
            </>
          )}
        </Card>
      )}
      {done && (
        <div ref={result}>
          <Note intent="success" result="correctAll">
            {done}
          </Note>
        </div>
      )}
      <UndoLine kind="corrections" onUndone={() => setDone(null)} />
    </>
  );
}
