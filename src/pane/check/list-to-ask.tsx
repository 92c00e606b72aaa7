import { downloadListToAsk } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { SentLine, useSending } from '../parts/sent';

/** The people of whom something is missing that is their own, as a file for whoever keeps theirs. */
export function ListToAsk({ group }: { readonly group: string }) {
  const { host, jobs } = usePane();
  const { sent, send } = useSending();
  const place = `downloadListToAsk/${group}`;
  if (host.elsewhere) return null;
  return (
    <>
      <ActionButton
        action={downloadListToAsk}
        subject={group}
        place={place}
        size="small"
        onDone={({ page, name }) => send(page, name)}
      />
      <SentLine sent={sent} />
      <Failure text={jobs.failures[place]} />
    </>
  );
}
