import { Button, Card, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import {
  AlertRegular,
  ArrowCircleRightRegular,
  CheckmarkCircleRegular,
  DocumentArrowUpRegular,
} from '@fluentui/react-icons';
import { STEP_OF } from '#pane/state';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  card: { backgroundColor: tokens.colorNeutralBackground2, gap: tokens.spacingVerticalS },
  lines: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    '& svg': { marginTop: '2px', color: tokens.colorNeutralForeground3 },
  },
  action: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
});

/** *Où en est ce classeur*, for whoever opens it next year. */
export function WhereItStands() {
  const { overview, m, goToStep } = usePane();
  const styles = useStyles();
  const { lastDeposit, deadline, statuses, passages, next } = overview;
  const step = STEP_OF[next];
  const isToFill = next === 'nothing' && passages === 0;
  const ko = statuses.ko;
  return (
    <Card className={styles.card} role="region" aria-label={m.state.title}>
      <Subtitle2 as="h3">{m.state.title}</Subtitle2>
      <div className={styles.lines}>
        <DocumentArrowUpRegular fontSize={16} />
        <Text>
          {lastDeposit
            ? m.state.lastDeposit(lastDeposit.date, lastDeposit.passages, lastDeposit.stateLabel)
            : m.state.noDeposit}
        </Text>
        <AlertRegular fontSize={16} />
        <Text>
          {ko > 0 ? m.state.ko(ko) : m.state.noKo}
          {/* One that is near or past is said in the head. */}
          {deadline === null && ` ${m.state.noDeadline}`}
        </Text>
        {!isToFill && (step === null || step === 'prepare') ? (
          <CheckmarkCircleRegular fontSize={16} />
        ) : (
          <ArrowCircleRightRegular fontSize={16} />
        )}
        <Text>
          {m.state.now}
          {m.state.colon}
          <strong>{m.state.next[isToFill ? 'fill' : next]}</strong>.
        </Text>
      </div>
      {step !== null && step !== 'prepare' && (
        <Button appearance="primary" className={styles.action} onClick={() => goToStep(step)}>
          {m.state.next[next]}
        </Button>
      )}
    </Card>
  );
}
