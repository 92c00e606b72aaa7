import { usePane } from '../pane-context';
import { Note } from '../parts/note';

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Note>
      <strong>{title}</strong>
      <ul style={{ margin: '4px 0 0', paddingInlineStart: '18px' }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Note>
  );
}

/** What is odd about the sheet, and what saving would lose. */
export function Notes() {
  const { overview, m } = usePane();
  const hidden = overview.hidden > 0 ? [m.state.hidden(overview.hidden, overview.passages)] : [];
  return (
    <>
      <List title={m.state.notes} lines={[...hidden, ...overview.notes]} />
      <List title={m.state.losses} lines={overview.losses} />
    </>
  );
}
