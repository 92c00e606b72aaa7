import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AccuseSummary } from '#session';
import { usePane } from '../pane-context';
import { Failure } from '../parts/failure';
import { focusTarget } from '../parts/focus-target';
import { Note } from '../parts/note';
import { ProgressLine } from '../parts/progress-line';
import { useRequest } from '../use-commands';
import { DropZone } from './drop-zone';
import { KoGroups } from './ko-groups';
import { Summary } from './summary';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** *Accusés*: comptes rendus in, a summary before anything is written, then the KO. */
export function Accuses() {
  const { session, host, overview, m, jobs, incoming, refresh, announce, request, step } = usePane();
  const styles = useStyles();
  const [summary, setSummary] = useState<AccuseSummary | null>(null);
  const [applied, setApplied] = useState<readonly string[]>([]);
  const top = useRef<HTMLDivElement>(null);
  useRequest(request, 'importAccuse', step === 'accuses', () => focusTarget(top.current));
  const { start } = jobs;
  const awaitsAccuse = ['generated', 'deposited'].includes(overview.lastDeposit?.state ?? '');

  const read = useCallback(
    async (files: readonly File[]) => {
      setApplied([]);
      setSummary(null);
      const done = await start('read-accuses', async (run) =>
        session.readAccuses(
          await Promise.all(
            files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
          ),
          run,
        ),
      );
      if (done) setSummary(done);
    },
    [session, start],
  );
  useEffect(() => {
    if (incoming.length > 0) void read(incoming);
  }, [incoming, read]);

  return (
    <>
      <div ref={top} tabIndex={-1} className={styles.column}>
        {jobs.job?.place === 'read-accuses' ? (
          <ProgressLine />
        ) : (
          <DropZone onFiles={(files) => void read(files)} />
        )}
        {host.sampleAccuse && awaitsAccuse && !summary && jobs.job === null && (
          <div>
            <Link as="button" onClick={host.sampleAccuse}>
              {m.accuses.sample}
            </Link>
            <Text size={200} block className={styles.soft}>
              {m.accuses.sampleNote}
            </Text>
          </div>
        )}
        <Failure text={jobs.failures['read-accuses']} />
        {summary && (
          <Summary
            summary={summary}
            onCancel={() => setSummary(null)}
            onApply={async (force, run) => {
              const { accepted, ko, doubtful, unanswered } = await session.applyAccuses(force, run);
              const said = [
                m.accuses.applied(accepted, ko, doubtful),
                ...(unanswered > 0 ? [m.accuses.unanswered(unanswered)] : []),
              ];
              setSummary(null);
              setApplied(said);
              announce(said.join(' '));
              await refresh('checked');
            }}
          />
        )}
        {applied.length > 0 && <Note intent="success">{applied.join(' ')}</Note>}
      </div>
      {!summary && <KoGroups />}
    </>
  );
}
