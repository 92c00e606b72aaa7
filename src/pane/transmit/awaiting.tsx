import { Button } from '@fluentui/react-components';
import type { DepositView } from '#session';
import { usePane } from '../pane-context';
import { Failure } from '../parts/failure';
import { Note } from '../parts/note';

/** A file that was generated and of which nobody said yet whether it was deposited. */
export function Awaiting({
  deposit,
  onDone,
}: {
  readonly deposit: DepositView;
  readonly onDone: (outcome: 'confirmed' | 'cancelled') => void;
}) {
  const { session, m, jobs, refresh, announce } = usePane();
  const { idFlux, fileName } = deposit;
  const place = `awaiting/${idFlux}`;
  const act = (outcome: 'confirmed' | 'cancelled') =>
    void jobs.start(place, async () => {
      await (outcome === 'confirmed' ? session.confirmDeposit(idFlux) : session.cancelDeposit(idFlux));
      announce(outcome === 'confirmed' ? m.transmit.confirmed : m.transmit.abandoned);
      onDone(outcome);
      await refresh('checked');
    });
  return (
    <>
      <Note
        intent="warning"
        actions={
          <>
            <Button size="small" disabled={jobs.job !== null} onClick={() => act('confirmed')}>
              {m.transmit.confirm}
            </Button>
            <Button size="small" disabled={jobs.job !== null} onClick={() => act('cancelled')}>
              {m.transmit.abandonShort}
            </Button>
          </>
        }
      >
        {m.transmit.awaiting(fileName)}
      </Note>
      <Failure text={jobs.failures[place]} />
    </>
  );
}
