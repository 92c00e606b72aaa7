import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { showWarnings } from '#pane/actions';
import type { CheckReport } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { resultOf } from '../parts/result-of';
import { UndoLine } from '../parts/undo-line';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** The warnings that this workbook leaves unsaid, how many there are, and what says them again. */
export function HiddenWarnings({ hidden }: Pick<CheckReport, 'hidden'>) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const total = hidden.reduce((sum, { count }) => sum + count, 0);
  const [said, setSaid] = useState<string | null>(null);
  const after = (
    <>
      {said !== null && (
        <Text size={200} block {...resultOf('showWarnings')}>
          {said}
        </Text>
      )}
      <UndoLine kind="warnings" onUndone={() => setSaid(null)} />
    </>
  );
  if (hidden.length === 0) return after;
  return (
    <section aria-label={m.check.hiddenSaid(total)}>
      <div className={styles.line}>
        <Text size={200} className={styles.grow} {...resultOf('hideWarnings')}>
          {m.check.hidden(total, hidden)}
        </Text>
        <ActionButton
          action={showWarnings}
          subject="all"
          place="showWarnings"
          size="small"
          onDone={(_done, words) => setSaid(words)}
        />
      </div>
      {hidden.length > 1 && (
        <Disclosure label={m.check.oneByOne} indent={false}>
          {() => (
            <ul className={styles.list}>
              {hidden.map(({ rule, title, count }) => (
                <li key={rule} className={styles.line}>
                  <Text size={200} className={styles.grow}>
                    {title} ({m.format.number(count)})
                  </Text>
                  <ActionButton
                    action={showWarnings}
                    subject={rule}
                    place={`showWarnings/${rule}`}
                    size="small"
                    onDone={(_done, words) => setSaid(words)}
                  />
                  <Failure text={jobs.failures[`showWarnings/${rule}`]} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      <Failure text={jobs.failures['showWarnings']} />
      {after}
    </section>
  );
}
