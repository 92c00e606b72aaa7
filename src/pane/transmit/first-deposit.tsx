import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { tickFirstDeposit } from '#pane/actions';
import type { FirstDepositStep } from '#session';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { useAct } from '../use-act';

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column' },
  step: { alignItems: 'flex-start' },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** In their order: what only the user can tell, and what is seen here. */
const ORDER = ['known', 'collected', 'registered', 'edof', 'made', 'valid'] as const;
type Step = (typeof ORDER)[number];

const isOfUser = (step: Step): step is FirstDepositStep =>
  step === 'known' || step === 'registered' || step === 'edof';

/** *Avant le premier dépôt*: six steps, ticked by the user or by what the workbook holds. */
export function FirstDeposit({
  ready,
  isMade,
}: {
  /** How many rows may go. */
  readonly ready: number;
  /** Whether a file waits to be dropped; none is given before it is valid. */
  readonly isMade: boolean;
}) {
  const { overview, m } = usePane();
  const act = useAct();
  const styles = useStyles();
  const { firstDeposit } = overview;
  if (firstDeposit === null) return null;
  const seen: Readonly<Record<Exclude<Step, FirstDepositStep>, boolean>> = {
    collected: ready > 0 || isMade,
    made: isMade,
    valid: isMade,
  };
  const isDone = (step: Step) => (isOfUser(step) ? firstDeposit.includes(step) : seen[step]);
  const { title, count, steps } = m.portal.first;
  return (
    <Disclosure indent={false} label={title} count={count(ORDER.filter(isDone).length, ORDER.length)}>
      {() => (
        <div className={styles.steps} role="group" aria-label={title}>
          {ORDER.map((step) => (
            <Checkbox
              key={step}
              className={styles.step}
              label={steps[step]}
              checked={isDone(step)}
              disabled={!isOfUser(step)}
              onChange={(_event, { checked }) => {
                if (!isOfUser(step)) return;
                const others = firstDeposit.filter((each) => each !== step);
                void act(tickFirstDeposit, checked === true ? [...others, step] : others);
              }}
            />
          ))}
        </div>
      )}
    </Disclosure>
  );
}
