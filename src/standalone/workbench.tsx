import { Spinner, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '#dictionary';
import { Pane } from '#pane';
import {
  createSignal,
  createStore,
  type CellAddress,
  type PaneHost,
  type Signal,
  type Status,
} from '#pane/state';
import { errorText } from '#pane/words';
import type { FileSession, Overview, RowsSelected } from '#session';
import { rowsOfStatus } from './grid/rows-of-status';
import { useSheet, type SheetView } from './grid/use-sheet';
import type { PageMessages } from './messages';
import { CellBar } from './parts/cell-bar';
import { FailureBar } from './parts/failure-bar';
import { Split } from './parts/split';

const SheetGrid = lazy(async () => ({ default: (await import('./grid/sheet-grid')).SheetGrid }));

const useStyles = makeStyles({
  grid: { flexGrow: 1, minHeight: 0 },
  sheets: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowX: 'auto',
  },
  waiting: { height: '100%' },
});

/** Long enough to type the next cell of a row first. */
const RECHECK_AFTER_MS = 800;

/** The passages that alone are shown: those of a status, by their sheets and rows. */
interface Only {
  readonly status: Status;
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

export interface WorkbenchProps {
  readonly session: FileSession;
  readonly words: PageMessages;
  readonly language: Language;
  readonly incoming: readonly File[];
  readonly onLanguage: (language: Language) => void;
  readonly onUnsaved: () => void;
  readonly onSample: () => void;
  readonly onTemplate: () => void;
  /** Imports the sample accusé; left out when the workbook is not the sample. */
  readonly onSampleAccuse?: (() => void) | undefined;
}

/** An open workbook: the grid beside the pane. */
export function Workbench(props: WorkbenchProps) {
  const { session, words, language, onUnsaved } = props;
  const styles = useStyles();
  const [sheets, setSheets] = useState<readonly SheetView[]>([]);
  const [tables, setTables] = useState<Overview['tables']>([]);
  const [current, setCurrent] = useState<string | null>(null);
  const selected = useMemo(() => createStore<CellAddress | null>(null), []);
  const selectedRows = useRef<RowsSelected | null>(null);
  const onSelectRows = useCallback((now: RowsSelected) => (selectedRows.current = now), []);
  const [target, setTarget] = useState<CellAddress | null>(null);
  const [only, setOnly] = useState<Only | null>(null);
  const [revision, setRevision] = useState(0);
  const [edits, setEdits] = useState(0);
  const changes = useMemo((): Signal<void> => createSignal(), []);
  const [failure, setFailure] = useState<string | null>(null);

  const fail = useCallback((error: unknown) => setFailure(errorText(error, language)), [language]);

  const readSheets = useCallback(async () => {
    try {
      const [all, overview] = await Promise.all([session.sheets(), session.overview()]);
      const visible = all.filter((sheet) => sheet.visible);
      setSheets(visible);
      setTables(overview.tables);
      setCurrent((former) =>
        visible.some(({ name }) => name === former)
          ? former
          : (overview.tables[0]?.sheet ?? visible[0]?.name ?? null),
      );
    } catch (error) {
      fail(error);
    }
  }, [session, fail]);
  useEffect(() => void readSheets(), [readSheets, edits]);

  const view = sheets.find(({ name }) => name === current);
  const onChanged = useCallback(() => {
    onUnsaved();
    setRevision((former) => former + 1);
    void readSheets();
  }, [onUnsaved, readSheets]);
  const onEdited = useCallback(() => {
    onUnsaved();
    changes.tell();
    setEdits((former) => former + 1);
  }, [onUnsaved, changes]);

  const { onSample, onTemplate, onSampleAccuse } = props;
  const host = useMemo<PaneHost>(
    () => ({
      goTo: (cell) => {
        setOnly((former) =>
          former === null || former.rows.get(cell.sheet)?.includes(cell.row) ? former : null,
        );
        setCurrent(cell.sheet);
        setTarget({ ...cell });
      },
      filter: {
        only: only?.status ?? null,
        show: async (status) => {
          const rows = new Map<string, readonly number[]>();
          for (const table of status === null ? [] : tables) {
            const some = status === null ? null : await rowsOfStatus(session, table, status);
            if (some !== null) rows.set(table.sheet, some);
          }
          const [sheet] = [...rows].find(([, some]) => some.length > 0) ?? [...rows][0] ?? [];
          if (status === null || sheet === undefined) return setOnly(null);
          setCurrent((former) => (former !== null && rows.get(former)?.length ? former : sheet));
          setOnly({ status, rows });
        },
      },
      selectedRows: async () => Promise.resolve(selectedRows.current),
      sheets: sheets.map(({ name }) => name),
      downloadTemplate: onTemplate,
      openSample: onSample,
      ...(onSampleAccuse && { sampleAccuse: onSampleAccuse }),
    }),
    [session, sheets, tables, only, onSample, onTemplate, onSampleAccuse],
  );

  return (
    <Split
      label={words.resize}
      rightLabel={words.pane}
      left={
        <>
          <CellBar session={session} words={words} selected={selected} revision={revision + edits} />
          <FailureBar text={failure} words={words} onClose={() => setFailure(null)} />
          <div className={styles.grid}>
            {view && (
              <GridOf
                key={view.name}
                {...{ session, words, view, revision, target, fail }}
                table={tables.find(({ sheet }) => sheet === view.name) ?? null}
                only={only?.rows.get(view.name) ?? null}
                onSelect={selected.set}
                onSelectRows={onSelectRows}
                onEdited={onEdited}
              />
            )}
          </div>
          {sheets.length > 1 && (
            <TabList
              size="small"
              className={styles.sheets}
              aria-label={words.sheets}
              selectedValue={current}
              onTabSelect={(_event, { value }) => {
                setOnly(null);
                setCurrent(String(value));
              }}
            >
              {sheets.map(({ name }) => (
                <Tab key={name} value={name}>
                  {name}
                </Tab>
              ))}
            </TabList>
          )}
        </>
      }
      right={
        <Pane
          session={session}
          host={host}
          language={language}
          onLanguage={props.onLanguage}
          selected={selected}
          changes={changes}
          recheckAfterMs={RECHECK_AFTER_MS}
          incoming={props.incoming}
          onChanged={onChanged}
        />
      }
    />
  );
}

function GridOf({
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
        rowLabel={words.row}
        pasteTooLong={words.pasteTooLong}
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
