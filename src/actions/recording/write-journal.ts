import { freeSheetName, lineReader, type SheetRows, type Workspace } from '#actions/workspace';
import { changeLines, refuseMovedRows } from '#actions/writing';
import { groupBy, normalise, type CellValue, type Language } from '#dictionary';
import {
  demarcheToRow,
  depositToRow,
  JOURNAL_COLUMNS,
  lineToRow,
  rowToDemarche,
  rowToDeposit,
  rowToLine,
  type Demarche,
  type Deposit,
  type HistoryLine,
  type Journal,
} from '#journal';
import { demarchesSheet, depotsSheet, historiqueSheet, type SheetSpec } from '#template';

/**
 * Writes *Dépôts* and *Historique*: of lines that changed, the cells that did; new ones are added below, and the
 * sheets are made when there is a first line to write. `after` begins with the lines of the workspace, in their
 * order; a line that is the same object is left alone.
 *
 * A new deposit is *Annulé*, without a print, until all of its lines are written, and only then what it is: stopped midway, the workbook
 * says that nothing was sent, and an accusé that was half applied can be applied again.
 * @returns the lists as they then stand.
 */
export async function writeJournal(workspace: Workspace, after: Journal): Promise<Workspace['lists']> {
  const { deposits, history, lists } = workspace;
  const decided = await writeDemarches(workspace);
  if (after.deposits === deposits && after.history === history) return decided;
  const pending = after.deposits
    .slice(deposits.length)
    .map((deposit): Deposit => ({ ...deposit, state: 'cancelled', sha256: '' }));
  const depots = kindOf(workspace, 'depots');
  const lines = kindOf(workspace, 'historique');
  const listing = await withAllColumns(workspace, 'depots', depots, lists.depots);
  let listed = await append(workspace, depots, listing, pending);
  const ledger = await withAllColumns(workspace, 'historique', lines, lists.historique);
  let written = await change(workspace, lines, ledger, history, after.history);
  written = await append(workspace, lines, written, after.history.slice(history.length));
  listed = await change(workspace, depots, listed, [...deposits, ...pending], after.deposits);
  return {
    ...decided,
    ...(listed === undefined ? {} : { depots: listed }),
    ...(written === undefined ? {} : { historique: written }),
  };
}

interface Kind<Line> {
  readonly sheet: SheetSpec;
  readonly toRow: (headers: readonly string[], line: Line) => readonly CellValue[];
  /** What tells a line, wherever it stands. */
  readonly keyOf: (headers: readonly string[], cells: readonly CellValue[]) => string;
}

const named = ({ description }: Workspace, sheet: SheetSpec): SheetSpec => ({
  ...sheet,
  name: freeSheetName(description.sheets, sheet.name),
});

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
      const { date, idTechnique, code } = rowToDemarche(headers, cells);
      return [date, idTechnique, code].join('\n');
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
  const sheet = named(workspace, KINDS[key].sheet(JOURNAL_COLUMNS[key], language));
  const inLanguage =
    <Line>(toRow: (headers: readonly CellValue[], line: Line, language: Language) => readonly CellValue[]) =>
    (headers: readonly string[], line: Line) =>
      toRow(headers, line, language);
  const { keyOf } = KINDS[key];
  if (key === 'depots') return { sheet, keyOf, toRow: inLanguage(KINDS.depots.toRow) };
  if (key === 'historique') return { sheet, keyOf, toRow: inLanguage(KINDS.historique.toRow) };
  return { sheet, keyOf, toRow: inLanguage(KINDS.demarches.toRow) };
}

/** Adds what was decided since the workbook was read to *Démarches*; what is there is never changed. */
async function writeDemarches(workspace: Workspace): Promise<Workspace['lists']> {
  const { demarches, lists } = workspace;
  const added = demarches.slice(lists.demarches?.rows.length ?? 0);
  const written = await append(workspace, kindOf(workspace, 'demarches'), lists.demarches, added);
  return written === undefined ? lists : { ...lists, demarches: written };
}

/** A list made by an earlier version gets the columns that it lacks, at its right end. */
async function withAllColumns(
  { workbook, description }: Workspace,
  key: 'depots' | 'historique',
  { sheet }: { readonly sheet: SheetSpec },
  list: SheetRows | undefined,
): Promise<SheetRows | undefined> {
  if (list === undefined) return list;
  const there = new Set(list.headers.map(normalise));
  const names = new Map(
    JOURNAL_COLUMNS[key].map(({ key: name, header }) => [name, [name, header.fr, header.en]]),
  );
  const missing = (sheet.table?.columns ?? []).filter(
    ({ key: wanted }) => !names.get(wanted)?.some((name) => there.has(normalise(name))),
  );
  if (missing.length === 0) return list;
  const found = description.sheets.find(({ name }) => name === list.sheet);
  const table = found?.tables.find(({ headerRow }) => headerRow === list.headerRow)?.name ?? null;
  await workbook.addColumns({ sheet: list.sheet, table, headerRow: list.headerRow }, missing);
  const headers = [...list.headers, ...missing.map(({ header }) => header)];
  const lineOf = lineReader(headers);
  const rows = list.rows.map(({ row, cells }) => lineOf(row, [...cells, ...missing.map(() => null)]));
  return { ...list, headers, rows };
}

async function append<Line>(
  { workbook, description }: Workspace,
  { sheet, toRow }: Kind<Line>,
  list: SheetRows | undefined,
  added: readonly Line[],
): Promise<SheetRows | undefined> {
  if (added.length === 0) return list;
  const into = list ?? emptyList(sheet);
  if (list === undefined) await workbook.ensureSheet(sheet);
  const rows = added.map((line) => toRow(into.headers, line));
  for (let first = 0; first < rows.length; first += description.blockRows)
    await workbook.appendRows(into.sheet, rows.slice(first, first + description.blockRows));
  const last = into.rows.at(-1)?.row ?? into.headerRow;
  const lineOf = lineReader(into.headers);
  return { ...into, rows: [...into.rows, ...rows.map((cells, index) => lineOf(last + 1 + index, cells))] };
}

function emptyList({ name, table }: SheetSpec): SheetRows {
  return {
    sheet: name,
    headerRow: table?.headerRow ?? 1,
    firstColumn: table?.firstColumn ?? 1,
    headers: table?.columns.map(({ header }) => header) ?? [],
    rows: [],
  };
}

async function change<Line>(
  { workbook, description }: Workspace,
  { toRow, keyOf }: Kind<Line>,
  list: SheetRows | undefined,
  before: readonly Line[],
  after: readonly Line[],
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
  return changeLines(workbook, description.blockRows, list, changes, (cells) => keyOf(headers, cells));
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
