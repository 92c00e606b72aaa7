import { useState, type ReactNode } from 'react';
import { addRowsUnder } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Note } from '../parts/note';
import { UndoLine } from '../parts/undo-line';

function List({
  title,
  lines,
  action,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly action?: ReactNode;
}) {
  if (lines.length === 0) return null;
  return (
    <Note actions={action}>
      <strong>{title}</strong>
      <ul style={{ margin: '4px 0 0', paddingInlineStart: '18px' }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Note>
  );
}

/** What is odd about the sheet, with what mends it, and what saving would lose. */
export function Notes() {
  const { overview, m } = usePane();
  const [said, setSaid] = useState<string | null>(null);
  const hidden = overview.hidden > 0 ? [m.state.hidden(overview.hidden, overview.passages)] : [];
  const addRows = (
    <ActionButton
      action={addRowsUnder}
      subject={undefined}
      size="small"
      onDone={(_overview, words) => setSaid(words)}
    />
  );
  return (
    <>
      <List
        title={m.state.notes}
        lines={[...hidden, ...overview.notes]}
        action={overview.rowsUnder && addRows}
      />
      {said !== null && (
        <Note intent="success" result="addRowsUnder">
          {said}
        </Note>
      )}
      <UndoLine kind="rows" onUndone={() => setSaid(null)} />
      <List title={m.state.losses} lines={overview.losses} />
    </>
  );
}
