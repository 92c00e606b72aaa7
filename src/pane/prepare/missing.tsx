import { useState } from 'react';
import { prepareWorkbook } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Note } from '../parts/note';
import { UndoLine } from '../parts/undo-line';

/** *Préparer ce classeur*: what a workbook that has a table lacks, and the button that adds it. */
export function Missing() {
  const { overview, m } = usePane();
  const [isDone, setDone] = useState(false);
  const { columns, sheets } = overview.missing;
  if (columns.length + sheets.length === 0)
    return (
      <>
        {isDone && (
          <Note intent="success" result="prepareWorkbook">
            {m.prepare.prepared}
          </Note>
        )}
        <UndoLine kind="prepared" onUndone={() => setDone(false)} />
      </>
    );
  return (
    <>
      <Note
        actions={
          <ActionButton
            action={prepareWorkbook}
            subject={undefined}
            size="small"
            onDone={() => setDone(true)}
          />
        }
      >
        {[
          ...(sheets.length > 0 ? [m.prepare.missingSheets(sheets)] : []),
          ...(columns.length > 0 ? [m.prepare.missingColumns(columns)] : []),
          m.prepare.prepareHint,
        ].join(' ')}
      </Note>
      <UndoLine kind="prepared" onUndone={() => setDone(false)} />
    </>
  );
}
