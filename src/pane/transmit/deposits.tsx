import { Badge, Text, makeStyles, tokens, type BadgeProps } from '@fluentui/react-components';
import { shownName } from '#dictionary';
import { cancelDeposit, confirmDeposit, download, stepBackDeposit, takeBackDeclaration } from '#pane/actions';
import type { DepositState } from '#pane/state';
import type { DepositView } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { Note } from '../parts/note';
import { RowLinks } from '../parts/row-links';
import { Section } from '../parts/section';
import { SentLine, useSending } from '../parts/sent';
import { MadeElsewhere } from './made-elsewhere';
import { OnPortal } from './on-portal';

const COLOURS: Readonly<Record<DepositState, NonNullable<BadgeProps['color']>>> = {
  generated: 'informative',
  stale: 'warning',
  replaced: 'subtle',
  deposited: 'brand',
  processed: 'success',
  'processed-with-ko': 'severe',
  rejected: 'danger',
  cancelled: 'subtle',
  declared: 'informative',
};

const DAY_MS = 86_400_000;
const REMINDER_DAYS = 15;

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground3 },
  deposit: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  label: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingBottom: '8px' },
  name: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What may become of a deposit, by hand. */
export type DepositAction = 'confirmDeposit' | 'cancelDeposit' | 'stepBackDeposit' | 'takeBackDeclaration';

interface DepositProps {
  readonly deposit: DepositView;
  readonly onDone: (by: DepositAction, words: string) => void;
}

/** The deposits of the workbook, last first; each opens its rows. */
export function Deposits({
  deposits,
  onDone,
}: {
  readonly deposits: readonly DepositView[] | null;
  readonly onDone: (idFlux: string, ...done: Parameters<DepositProps['onDone']>) => void;
}) {
  const { m } = usePane();
  const styles = useStyles();
  return (
    <Section title={m.transmit.deposits}>
      {deposits?.length === 0 && <Text className={styles.soft}>{m.transmit.noDeposits}</Text>}
      <div>
        {deposits?.map((deposit) => (
          <Deposit
            key={deposit.idFlux}
            deposit={deposit}
            onDone={(by, words) => onDone(deposit.idFlux, by, words)}
          />
        ))}
      </div>
    </Section>
  );
}

function Deposit({ deposit, onDone }: DepositProps) {
  const { host, m, jobs } = usePane();
  const { sent, send } = useSending();
  const styles = useStyles();
  const {
    idFlux,
    action,
    fileName,
    hasFile,
    date,
    passages,
    state,
    stateLabel,
    ok,
    ko,
    portal,
    rows,
    message,
  } = deposit;
  const place = `deposit/${idFlux}`;
  const days = Math.floor((Date.now() - Date.parse(date)) / DAY_MS);
  const isOpen = state === 'generated' || state === 'stale';
  const hasStep = state === 'deposited' || (ok !== null && ko !== null) || state === 'rejected';
  const shared = { place, size: 'small' } as const;
  const done = (by: DepositAction) => (_result: unknown, words: string) => onDone(by, words);
  return (
    <div className={styles.deposit}>
      <Disclosure
        indent={false}
        label={
          <span className={styles.label}>
            <Text weight="semibold">{m.format.date(date)}</Text>
            <Text>{m.format.passages(passages)}</Text>
            {action === 'SUPPRESSION' && <Text weight="semibold">{m.transmit.SUPPRESSION}</Text>}
            <Badge appearance="tint" color={COLOURS[state]}>
              {stateLabel}
            </Badge>
            {ok !== null && ko !== null ? (
              <Text size={200}>{m.transmit.outcome(ok, ko)}</Text>
            ) : (
              state === 'deposited' && (
                <Text size={200} className={styles.soft}>
                  {m.transmit.waiting}
                </Text>
              )
            )}
          </span>
        }
      >
        {() => (
          <div className={styles.body}>
            <Text size={200} className={styles.name}>
              {shownName(fileName)}
            </Text>
            <div className={styles.actions}>
              {!host.elsewhere && hasFile && (
                <ActionButton
                  {...shared}
                  action={download}
                  subject={{ idFlux, isAgain: true }}
                  onDone={(file) => send(file, fileName)}
                />
              )}
              {state === 'declared' && (
                <ActionButton
                  {...shared}
                  action={takeBackDeclaration}
                  subject={idFlux}
                  onDone={done('takeBackDeclaration')}
                />
              )}
              {hasStep && (
                <ActionButton
                  {...shared}
                  action={stepBackDeposit}
                  subject={{ idFlux, state }}
                  onDone={done('stepBackDeposit')}
                />
              )}
              {isOpen && (
                <>
                  <ActionButton
                    {...shared}
                    action={confirmDeposit}
                    subject={idFlux}
                    onDone={done('confirmDeposit')}
                  />
                  <ActionButton
                    {...shared}
                    action={cancelDeposit}
                    subject={idFlux}
                    onDone={done('cancelDeposit')}
                  />
                </>
              )}
            </div>
            <SentLine sent={sent} />
            {host.elsewhere && hasFile && <MadeElsewhere idFlux={idFlux} place={place} />}
            {portal !== null && (
              <OnPortal idFlux={idFlux} portal={portal} isAnswered={state !== 'deposited'} place={place} />
            )}
            <Failure text={jobs.failures[place]} />
            <Text size={200} weight="semibold">
              {m.transmit.rowList}
            </Text>
            <RowLinks rows={rows} />
          </div>
        )}
      </Disclosure>
      {message !== '' && <Note intent="warning">{message}</Note>}
      {state === 'deposited' && days >= REMINDER_DAYS && (
        <Note intent="warning">{m.transmit.reminder(days)}</Note>
      )}
    </div>
  );
}
