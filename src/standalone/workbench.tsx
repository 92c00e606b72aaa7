import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
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
import { GridOf } from './grid/grid-of';
import type { SheetView } from './grid/use-sheet';
import type { PageMessages } from './messages';
import { CellBar } from './parts/cell-bar';
import { FailureBar } from './parts/failure-bar';
import { Split, type Side } from './parts/split';

const useStyles = makeStyles({
  grid: { flexGrow: 1, minHeight: 0 },
  note: { flexShrink: 0 },
  sheets: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowX: 'auto',
  },
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
  /** Told whether a long action is under way. */
  readonly onWorking: (isWorking: boolean) => void;
  readonly onSample: () => void;
  readonly onTemplate: () => void;
  /** Imports the sample accusé; left out when the workbook is not the sample. */
  readonly onSampleAccuse?: (() => void) | undefined;
}

/** An open workbook: the grid beside the pane. */
export function Workbench(props: WorkbenchProps) {
  const { session, words, language, onUnsaved, incoming } = props;
  const styles = useStyles();
  const [sheets, setSheets] = useState<readonly SheetView[]>([]);
  const [tables, setTables] = useState<Overview['tables']>([]);
  const [current, setCurrent] = useState<string | null>(null);
  const selected = useMemo(() => createStore<CellAddress | null>(null), []);
  const selectedRows = useRef<RowsSelected | null>(null);
  const onSelectRows = useCallback((now: RowsSelected) => (selectedRows.current = now), []);
  const [target, setTarget] = useState<CellAddress | null>(null);
  const [only, setOnly] = useState<Only | null>(null);
  const [side, setSide] = useState<Side>('right');
  const [revision, setRevision] = useState(0);
  const [edits, setEdits] = useState(0);
  const changes = useMemo((): Signal<void> => createSignal(), []);
  const [failure, setFailure] = useState<string | null>(null);
  const [isHiddenSaid, setHiddenSaid] = useState(false);

  const fail = useCallback(
    (error: unknown) => setFailure(typeof error === 'string' ? error : errorText(error, language)),
    [language],
  );

  const readSheets = useCallback(async () => {
    try {
      const [all, overview] = await Promise.all([session.sheets(), session.overview()]);
      // A hidden sheet of passages is read all the same: who looks for its rows is to see them.
      const holdsPassages = ({ name }: SheetView) => overview.tables.some(({ sheet }) => sheet === name);
      const visible = all.filter((sheet) => sheet.visible || holdsPassages(sheet));
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
  // Where there is room for one side, what was dropped is seen in the pane.
  useEffect(() => setSide('right'), [incoming]);

  const view = sheets.find(({ name }) => name === current);
  const hidden = sheets.filter(({ visible }) => !visible).map(({ name }) => name);
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
        setSide('left');
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
      takesWorkbooks: true,
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
      side={side}
      onSide={setSide}
      switchLabel={words.views}
      sides={{ left: words.showGrid, right: words.showPane }}
      left={
        <>
          <CellBar session={session} words={words} selected={selected} revision={revision + edits} />
          <FailureBar text={failure} words={words} onClose={() => setFailure(null)} />
          {hidden.length > 0 && !isHiddenSaid && (
            <MessageBar layout="multiline" className={styles.note}>
              <MessageBarBody>{words.hiddenSheets(hidden)}</MessageBarBody>
              <MessageBarActions>
                <Button size="small" onClick={() => setHiddenSaid(true)}>
                  {words.close}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
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
          incoming={incoming}
          onWorking={props.onWorking}
          onChanged={onChanged}
        />
      }
    />
  );
}
