import { useState } from 'react';
import { usePane } from '../pane-context';
import { JobButton } from '../parts/job-button';
import { Note } from '../parts/note';

/** *Préparer ce classeur*: what a workbook that has a table lacks, and the button that adds it. */
export function Missing() {
  const { session, overview, m, refresh, announce } = usePane();
  const [isDone, setDone] = useState(false);
  const { columns, sheets } = overview.missing;
  if (columns.length + sheets.length === 0)
    return isDone ? <Note intent="success">{m.prepare.prepared}</Note> : null;
  return (
    <Note
      actions={
        <JobButton
          place="prepare-workbook"
          size="small"
          label={m.prepare.prepareWorkbook}
          action={async (run) => {
            await session.prepare(run);
            setDone(true);
            announce(m.prepare.prepared);
            await refresh('written');
          }}
        />
      }
    >
      {[
        ...(sheets.length > 0 ? [m.prepare.missingSheets(sheets)] : []),
        ...(columns.length > 0 ? [m.prepare.missingColumns(columns)] : []),
        m.prepare.prepareHint,
      ].join(' ')}
    </Note>
  );
}
