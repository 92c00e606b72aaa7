import { shownName } from '#dictionary';
import { cancelDeposit, confirmDeposit } from '#pane/actions';
import type { DepositView } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { Note } from '../parts/note';

/** A file that was generated and of which nobody said yet whether it was deposited. */
export function Awaiting({
  deposit,
  onDone,
}: {
  readonly deposit: DepositView;
  readonly onDone: (by: 'confirmDeposit' | 'cancelDeposit', words: string) => void;
}) {
  const { m, jobs } = usePane();
  const { idFlux, fileName } = deposit;
  const place = `awaiting/${idFlux}`;
  const shared = { subject: idFlux, place, size: 'small' } as const;
  return (
    <>
      <Note
        intent="warning"
        actions={
          <>
            <ActionButton
              {...shared}
              action={confirmDeposit}
              onDone={(_overview, words) => onDone('confirmDeposit', words)}
            />
            <ActionButton
              {...shared}
              action={cancelDeposit}
              label={m.transmit.abandonShort}
              onDone={(_overview, words) => onDone('cancelDeposit', words)}
            />
          </>
        }
      >
        {m.transmit.awaiting(shownName(fileName))}
      </Note>
      <Failure text={jobs.failures[place]} />
    </>
  );
}
