import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import { importAccuse, importSample } from '#pane/actions';
import { besides } from '#pane/state';
import type { AccuseSummary } from '#session';
import { useTaking } from '../fields/use-taking';
import { WaitingFiles } from '../fields/waiting-files';
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
  // What is summed up and not applied yet: files that come meanwhile are summed up with it.
  const shown = useRef<readonly File[]>([]);
  const top = useRef<HTMLDivElement>(null);
  useRequest(request, 'importAccuse', step === 'accuses', () => focusTarget(top.current));
  const awaitsAccuse = ['generated', 'deposited'].includes(overview.lastDeposit?.state ?? '');

  const read = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const all = besides(shown.current, files);
      shown.current = [];
      setApplied('');
      setSummary(null);
      await act(importAccuse, all, {
        onDone: (read) => {
          // An unreadable one is to be chosen again without: nothing of it is kept.
          shown.current = read.refused.length > 0 ? [] : all;
          setSummary(read);
        },
      });
    },
    [act],
  );
  useTaking('accuses', read);
  const leave = () => {
    shown.current = [];
    setSummary(null);
  };

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
        <DropZone onFiles={(files) => incoming.hand(files, 'accuses')} />
      )}
      <WaitingFiles kind="accuses" />
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
          onCancel={leave}
          onApplied={(said) => {
            leave();
            setApplied(said);
          }}
        />
      )}
    </div>
  );
  // What was done, and what is left of it, comes before the next accusé.
  return <>{applied === '' ? [incomingFiles, ko, after] : [said, ko, incomingFiles, after]}</>;
}
