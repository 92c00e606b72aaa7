import { Button } from '@fluentui/react-components';
import { shownName } from '#dictionary';
import type { IncomingKind } from '#pane/state';
import { usePane } from '../pane-context';
import { Note } from '../parts/note';

/** The files that wait for the end of a job, and how to give them up. */
export function WaitingFiles({ kind }: { readonly kind: IncomingKind }) {
  const { incoming, jobs, m } = usePane();
  const files = incoming.waiting[kind];
  if (files.length === 0 || jobs.job === null) return null;
  return (
    <Note
      actions={
        <Button size="small" appearance="subtle" onClick={() => incoming.took(files)}>
          {m.run.giveUpFiles}
        </Button>
      }
    >
      {m.run.filesWait(files.map(({ name }) => shownName(name)))}
    </Note>
  );
}
