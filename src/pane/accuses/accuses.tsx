import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { importAccuse, importSample } from '#pane/actions';
import type { AccuseSummary } from '#session';
import { areAccuses } from '../fields/incoming';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { focusTarget } from '../parts/focus-target';
import { Note } from '../parts/note';
import { ProgressLine } from '../parts/progress-line';
import { useAct } from '../use-act';
import { useRequest } from '../use-commands';
import { AfterSending } from './after-sending';
import { DropZone } from './drop-zone';
import { KoGroups } from './ko-groups';
import { Summary } from './summary';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** *Accusés*: comptes rendus in, a summary before anything is written, then the KO. */
export function Accuses() {
  const { host, overview, m, jobs, incoming, request, step } = usePane();
  const act = useAct();
  const styles = useStyles();
  const [summary, setSummary] = useState<AccuseSummary | null>(null);
  const [applied, setApplied] = useState('');
  const top = useRef<HTMLDivElement>(null);
  useRequest(request, 'importAccuse', step === 'accuses', () => focusTarget(top.current));
  const awaitsAccuse = ['generated', 'deposited'].includes(overview.lastDeposit?.state ?? '');

  const read = useCallback(
    async (files: readonly File[]) => {
      setApplied('');
      setSummary(null);
      await act(importAccuse, files, { onDone: setSummary });
    },
    [act],
  );
  useEffect(() => {
    if (incoming.length > 0 && areAccuses(incoming)) void read(incoming);
  }, [incoming, read]);

  const said = applied !== '' && (
    <Note key="said" intent="success" result="applyAccuses">
      {applied}
    </Note>
  );
  const ko = !summary && <KoGroups key="ko" />;
  const after = !summary && <AfterSending key="after" />;
  const incomingFiles = (
    <div key="files" ref={top} tabIndex={-1} className={styles.column}>
      {jobs.job?.place === importAccuse.name ? (
        <ProgressLine label={m.actions.importAccuse} action={importAccuse.name} />
      ) : (
        <DropZone onFiles={(files) => void read(files)} />
      )}
      {host.sampleAccuse && awaitsAccuse && !summary && jobs.job === null && (
        <div>
          <ActionButton action={importSample} subject={undefined} appearance="link" />
          <Text size={200} block className={styles.soft}>
            {m.accuses.sampleNote}
          </Text>
        </div>
      )}
      <Failure text={jobs.failures[importAccuse.name]} />
      {summary && (
        <Summary
          summary={summary}
          onChanged={setSummary}
          onCancel={() => setSummary(null)}
          onApplied={(said) => {
            setSummary(null);
            setApplied(said);
          }}
        />
      )}
    </div>
  );
  // What was done, and what is left of it, comes before the next accusé.
  return <>{applied === '' ? [incomingFiles, ko, after] : [said, ko, incomingFiles, after]}</>;
}
