import type { SheetRows, Workspace } from '#actions/workspace';
import { changeLines, otherFile, refuseMovedRows } from '#actions/writing';
import { groupBy, type CellValue, type Language } from '#dictionary';
import {
  demarcheToRow,
  depositToRow,
  DROPPED,
  GIVEN_UP,
  JOURNAL_COLUMNS,
  lineToRow,
  rowToDemarche,
  rowToDeposit,
  rowToLine,
  TAKEN_BACK,
  type Demarche,
  type Deposit,
  type HistoryLine,
  type Journal,
} from '#journal';
import { demarchesSheet, depotsSheet, historiqueSheet } from '#template';
import { append, withAllColumns, type Growing } from './grow-list';

/** Codes of *Démarches* that repeat what *Dépôts* says of a file. */
const OF_FILES: ReadonlySet<string> = new Set([GIVEN_UP, TAKEN_BACK, DROPPED]);

/**
 * Writes *Dépôts* and *Historique*: of lines that changed, the cells that did; new ones are added below, and the
 * sheets are made when there is a first line to write. `after` begins with the lines of the workspace, in their
 * order; a line that is the same object is left alone.
 *
 * A new deposit is *Annulé*, without a print, until all of its lines are written, and only then what it is: stopped midway, the workbook
 * says that nothing was sent, and an accusé that was half applied can be applied again. Nobody else may have made a file, or
 * changed the state of one, in between: of two that make files at once, the first to be done is right, and the other stops.
 *
 * What becomes of a file is noted in *Démarches* once *Dépôts* says it, and so by the pane that was first: stopped in between, a file
 * that was given up is one that was typed over, which frees nobody.
 * @returns the lists as they then stand.
 */
export async function writeJournal(workspace: Workspace, after: Journal): Promise<Workspace['lists']> {
  const { deposits, history, lists } = workspace;
  const added = workspace.demarches.slice(lists.demarches?.rows.length ?? 0);
  const isOfFile = ({ code }: Demarche) => OF_FILES.has(code);
  const decided = await noted(
    workspace,
    lists,
    added.filter((each) => !isOfFile(each)),
  );
  const written =
    after.deposits === deposits && after.history === history
      ? decided
      : { ...decided, ...(await writeLists(workspace, after)) };
  return noted(workspace, written, added.filter(isOfFile));
}

async function writeLists(
  workspace: Workspace,
  after: Journal,
): Promise<Pick<Workspace['lists'], 'depots' | 'historique'>> {
  const { deposits, history, lists } = workspace;
  const pending = after.deposits
    .slice(deposits.length)
    .map((deposit): Deposit => ({ ...deposit, state: 'cancelled', sha256: '' }));
  const judge = pending.length === 0 ? undefined : aloneIn(lists.depots, pending);
  const depots = kindOf(workspace, 'depots');
  const lines = kindOf(workspace, 'historique');
  const listing = await withAllColumns(workspace, depots, lists.depots);
  let listed = await append(workspace, depots, listing, pending);
  if (judge !== undefined && listed !== undefined) {
    // Made by another pane since, it was read as it was written.
    judge(listed);
    listed = await change(workspace, depots, listed, [], [], judge);
  }
  const ledger = await withAllColumns(workspace, lines, lists.historique);
  let written = await change(workspace, lines, ledger, history, after.history);
  written = await append(workspace, lines, written, after.history.slice(history.length));
  listed = await change(workspace, depots, listed, [...deposits, ...pending], after.deposits, judge);
  return {
    ...(listed === undefined ? {} : { depots: listed }),
    ...(written === undefined ? {} : { historique: written }),
  };
}

/**
 * What refuses a list of *Dépôts* where somebody else has a file that was not there when ours was decided, or was in another
 * state; one that is begun has none yet.
 * @param before the list that it was decided on. @param pending what is begun here.
 */
function aloneIn(before: SheetRows | undefined, pending: readonly Deposit[]): (now: SheetRows) => void {
  const statesIn = ({ headers, rows }: SheetRows) =>
    rows
      .map(({ cells }) => rowToDeposit(headers, cells))
      .map(({ idFlux, state }) => [idFlux, state] as const);
  const there = before === undefined ? [] : statesIn(before);
  const was = new Map(there);
  const ours = new Set(pending.map(({ idFlux }) => idFlux));
  const most = pending.length + there.filter(([idFlux]) => ours.has(idFlux)).length;
  return (now) => {
    const all = statesIn(now);
    const mine = all.filter(([idFlux]) => ours.has(idFlux));
    const isOther = all.some(
      ([idFlux, state]) => !ours.has(idFlux) && (was.get(idFlux) ?? 'cancelled') !== state,
    );
    if (isOther || mine.length > most) throw otherFile();
  };
}

interface Kind<Line> extends Growing<Line> {
  /** What tells a line, wherever it stands. */
  readonly keyOf: (headers: readonly string[], cells: readonly CellValue[]) => string;
}

const KINDS = {
  depots: {
    sheet: depotsSheet,
    toRow: depositToRow,
    keyOf: (headers: readonly string[], cells: readonly CellValue[]) => rowToDeposit(headers, cells).idFlux,
  },
  historique: {
    sheet: historiqueSheet,
    toRow: lineToRow,
    keyOf: (headers: readonly string[], cells: readonly CellValue[]) => {
      const { idFlux, idTechnique, ordinal } = rowToLine(headers, cells);
      return [idFlux, idTechnique, ordinal].join('\n');
    },
  },
  demarches: {
    sheet: demarchesSheet,
    toRow: demarcheToRow,
    keyOf: (headers: readonly string[], cells: readonly CellValue[]) => {
      const { date, idTechnique, code, about } = rowToDemarche(headers, cells);
      return [date, idTechnique, code, about].join('\n');
    },
  },
};

function kindOf(workspace: Workspace, key: 'depots'): Kind<Deposit>;
function kindOf(workspace: Workspace, key: 'historique'): Kind<HistoryLine>;
function kindOf(workspace: Workspace, key: 'demarches'): Kind<Demarche>;
function kindOf(
  workspace: Workspace,
  key: keyof typeof KINDS,
): Kind<Deposit> | Kind<HistoryLine> | Kind<Demarche> {
  const { language } = workspace;
  const sheet = KINDS[key].sheet(JOURNAL_COLUMNS[key], language);
  const inLanguage =
    <Line>(toRow: (headers: readonly CellValue[], line: Line, language: Language) => readonly CellValue[]) =>
    (headers: readonly string[], line: Line) =>
      toRow(headers, line, language);
  const { keyOf } = KINDS[key];
  if (key === 'depots') return { key, sheet, keyOf, toRow: inLanguage(KINDS.depots.toRow) };
  if (key === 'historique') return { key, sheet, keyOf, toRow: inLanguage(KINDS.historique.toRow) };
  return { key, sheet, keyOf, toRow: inLanguage(KINDS.demarches.toRow) };
}

/** Adds to *Démarches*; what is there is never changed. */
async function noted(
  workspace: Workspace,
  lists: Workspace['lists'],
  added: readonly Demarche[],
): Promise<Workspace['lists']> {
  if (added.length === 0) return lists;
  const kind = kindOf(workspace, 'demarches');
  const ready = await withAllColumns(workspace, kind, lists.demarches);
  const written = await append(workspace, kind, ready, added);
  return written === undefined || written === lists.demarches ? lists : { ...lists, demarches: written };
}

async function change<Line>(
  { workbook, description }: Workspace,
  { toRow, keyOf }: Kind<Line>,
  list: SheetRows | undefined,
  before: readonly Line[],
  after: readonly Line[],
  judge?: (now: SheetRows) => void,
): Promise<SheetRows | undefined> {
  if (list === undefined) return list;
  const { headers } = list;
  const indexOf = finder(list.rows.map(({ cells }) => keyOf(headers, cells)));
  const changes = before.flatMap((line, place) => {
    const was = toRow(headers, line);
    const index = indexOf(keyOf(headers, was));
    const now = after[place];
    if (now === undefined || now === line) return [];
    const cells = toRow(headers, now).flatMap((value, at) =>
      value === was[at] ? [] : [{ place: at, value }],
    );
    if (cells.length === 0) return [];
    return index === undefined ? refuseMovedRows('journal') : [{ index, cells }];
  });
  return changeLines(workbook, description.blockRows, list, changes, (cells) => keyOf(headers, cells), judge);
}

/**
 * Finds lines by their keys: the list may be in another order than what was read of it first. Lines of one key are
 * given in turn.
 */
function finder(keys: readonly string[]): (key: string) => number | undefined {
  const places = groupBy([...keys.keys()], (index) => keys[index] ?? '');
  const given = new Map<string, number>();
  return (key) => {
    const nth = given.get(key) ?? 0;
    given.set(key, nth + 1);
    return places.get(key)?.[nth];
  };
}
