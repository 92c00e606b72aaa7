import { Button, Card, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { WandRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { correctAll, correctOne, correctRule } from '#pane/actions';
import type { CheckReport, CorrectionGroup, CorrectionsDone, CorrectionView } from '#session';
import { usePane, useSheetName } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { Note } from '../parts/note';
import { UndoLine } from '../parts/undo-line';
import { useAnswer } from '../use-answer';
import { usePages } from '../use-pages';
import { BeforeAfter } from './before-after';

const PAGE = 25;

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  open: { minWidth: 'auto', flexShrink: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  apply: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What was said when corrections were applied, and the cells that were left. */
interface Told {
  readonly by: CorrectionAction;
  readonly said: string;
  readonly left: readonly CorrectionView[];
}

type CorrectionAction = 'correctAll' | 'correctRule' | 'correctOne';

type OnDone = (by: CorrectionAction) => (result: CorrectionsDone, said: string) => void;

/** The corrections of one rule: why, all of them at once, or one by one. */
function Group({
  group,
  stamp,
  onDone,
}: {
  readonly group: CorrectionGroup;
  readonly stamp: string;
  readonly onDone: OnDone;
}) {
  const { session, m, jobs } = usePane();
  const styles = useStyles();
  const place = `corrections/${group.rule}`;
  const { answer, more } = usePages(
    (offset, limit) => session.corrections({ rule: group.rule, offset, limit }),
    stamp,
    PAGE,
  );
  const rest = answer === null ? 0 : answer.total - answer.items.length;
  return (
    <li className={styles.group}>
      <Text size={200} weight="semibold">
        {group.reason}
      </Text>
      {group.count > 1 && (
        <div className={styles.head}>
          <ActionButton
            action={correctRule}
            subject={group}
            place={place}
            size="small"
            onDone={onDone('correctRule')}
          />
          <Failure text={jobs.failures[place]} />
        </div>
      )}
      <ul className={styles.list}>
        {answer?.items.map((correction) => (
          <Line
            key={`${correction.sheet}/${correction.row}/${correction.key}`}
            correction={correction}
            onDone={onDone}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Link as="button" onClick={more}>
          {m.common.more(Math.min(PAGE, rest))}
        </Link>
      )}
    </li>
  );
}

/** One correction: before, after, and its button where it can still be applied. */
function Line({ correction, onDone }: { readonly correction: CorrectionView; readonly onDone?: OnDone }) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const sheetName = useSheetName();
  const { sheet, row, key, fieldLabel, before, after } = correction;
  const place = `corrections/${sheet}/${row}/${key}`;
  return (
    <li>
      <Text block size={200} weight="semibold">
        {m.common.line(row, sheetName(sheet))} · {fieldLabel}
      </Text>
      <div className={styles.head}>
        <BeforeAfter before={before} after={after} />
        {onDone && (
          <ActionButton
            action={correctOne}
            subject={{ sheet, row, field: key }}
            place={place}
            size="small"
            onDone={onDone('correctOne')}
          />
        )}
      </div>
      <Failure text={jobs.failures[place]} />
    </li>
  );
}

/** The safe corrections by rule, all or one by one, and how to take them back. */
export function Corrections({ report }: { readonly report: CheckReport }) {
  const { session, m, revision } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<Told | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const stamp = `${report.at}/${revision}`;
  const { answer: groups } = useAnswer(
    async () => (isOpen ? session.correctionGroups() : []),
    `${isOpen}/${stamp}`,
  );
  // At the end of the view, where the card of the selected cell does not cover it.
  useEffect(() => {
    if (done) result.current?.scrollIntoView({ block: 'end' });
  }, [done]);
  const total = report.corrections;
  const onDone: OnDone =
    (by) =>
    ({ left }, said) =>
      setDone({ by, said, left });
  return (
    <>
      {total > 0 && (
        <Card className={styles.card} size="small">
          <div className={styles.head}>
            <WandRegular fontSize={20} />
            <Text className={styles.grow}>{m.check.corrections(total)}</Text>
            <Button
              size="small"
              className={styles.open}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
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
                  onDone={onDone('correctAll')}
                />
              </div>
              <ul className={styles.list}>
                {groups?.map((group) => (
                  <Group key={group.rule} group={group} stamp={stamp} onDone={onDone} />
                ))}
              </ul>
            </>
          )}
        </Card>
      )}
      {done && (
        <div ref={result}>
          <Note intent="success" result={done.by}>
            {done.said}
            {done.left.length > 0 && (
              <ul className={styles.list}>
                {done.left.map((correction) => (
                  <Line
                    key={`${correction.sheet}/${correction.row}/${correction.key}`}
                    correction={correction}
                  />
                ))}
              </ul>
            )}
          </Note>
        </div>
      )}
      <UndoLine kind="corrections" onUndone={() => setDone(null)} />
    </>
  );
}
