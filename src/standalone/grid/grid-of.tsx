import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  makeStyles,
} from '@fluentui/react-components';
import { Suspense } from 'react';
import { fetched } from '#pane';
import type { CellAddress } from '#pane/state';
import type { FileSession, Overview, RowsSelected } from '#session';
import type { PageMessages } from '../messages';
import { useSheet, type SheetView } from './use-sheet';

const SheetGrid = fetched(
  async () => (await import('./sheet-grid')).SheetGrid,
  (onRetry, { words }) => <NotFetched words={words} onRetry={onRetry} />,
);

const useStyles = makeStyles({
  waiting: { height: '100%' },
  note: { flexShrink: 0 },
});

function NotFetched({ words, onRetry }: { readonly words: PageMessages; readonly onRetry: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.note}>
      <MessageBarBody>{words.notFetched}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {words.tryAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** A sheet as a grid, once what the grid needs of it was read. */
export function GridOf({
  session,
  words,
  view,
  table,
  only,
  revision,
  target,
  fail,
  onSelect,
  onSelectRows,
  onEdited,
}: {
  readonly session: FileSession;
  readonly words: PageMessages;
  readonly view: SheetView;
  readonly table: Overview['tables'][number] | null;
  readonly only: readonly number[] | null;
  readonly revision: number;
  readonly target: CellAddress | null;
  readonly fail: (error: unknown) => void;
  readonly onSelect: (cell: CellAddress) => void;
  readonly onSelectRows: (selected: RowsSelected) => void;
  readonly onEdited: () => void;
}) {
  const styles = useStyles();
  const sheet = useSheet(session, view, table);
  const waiting = <Spinner className={styles.waiting} label={words.readingSheet} />;
  if (!sheet) return waiting;
  return (
    <Suspense fallback={waiting}>
      <SheetGrid
        session={session}
        sheet={sheet}
        label={words.grid(view.name)}
        words={words}
        only={only}
        revision={revision}
        target={target}
        onSelect={onSelect}
        onSelectRows={onSelectRows}
        onEdited={onEdited}
        onFailure={fail}
      />
    </Suspense>
  );
}
