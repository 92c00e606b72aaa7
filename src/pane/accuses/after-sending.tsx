import { usePane } from '../pane-context';
import { useAnswer } from '../use-answer';
import { ChangedSince } from './changed-since';
import { Deadlines } from './deadlines';
import { Nirs } from './nirs';
import { Proof } from './proof';

/** What became of the rows since they were sent: nothing is shown where nothing is to be done. */
export function AfterSending() {
  const { session, revision, step } = usePane();
  const isShown = step === 'accuses';
  const { answer: since } = useAnswer(
    async () => (isShown ? session.sentSince() : null),
    `${revision}/${isShown}`,
  );
  if (since === null) return null;
  return (
    <>
      <ChangedSince since={since} />
      <Deadlines since={since} />
      <Nirs nirs={since.nirs} />
      {since.twice > 0 && <Proof passages={since.twice} />}
    </>
  );
}
