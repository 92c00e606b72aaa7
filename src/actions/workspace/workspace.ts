import {
  findPassageTables,
  unreadTables,
  type PassageTableFound,
  type ReadingContext,
  type SplitColumn,
} from '#cells';
import { BadInputError, rowOrder, type Language, type Places, type SchemaModel } from '#dictionary';
import {
  saidOfFiles,
  rowToDemarche,
  rowToDeposit,
  rowToLine,
  withoutContradictions,
  type Demarche,
  type Deposit,
  type HistoryLine,
  type Journal,
} from '#journal';
import { isAsideHeader, isRequestHeader, isServiceHeader, type SheetKey } from '#template';
import type { SheetDescription, Workbook, WorkbookDescription } from '#workbook';
import { completer, looksMatchable, outcomesOf, type TableMatch } from '#matching';
import { tablesFoundAgain, workbookConstants } from './lists/kept-matching';
import { withLifts } from './lifts';
import { readMemory, type Remembered } from './lists/accrochage-sheet';
import { withCertificateurs } from './lists/certificateur-named';
import { readCertificateurs, type Certificateur } from './lists/certificateurs';
import { readCertifications, type Certification } from './lists/certifications';
import { readParametres, type Parametres } from './lists/settings';
import { readSheetRows, type SheetRows } from './lists/sheet-rows';
import { findList, isDepartments } from './our-lists';
import { findOwnColumns, type OwnPlaces } from './columns/own-columns';
import { emptyWorkbook, matchingOfAnother, tableToMatch } from './refusals';
import { chooseSchema, type ChosenSchema } from './schema-choice';
import type { Options, Surroundings } from './types';
import { isBeforeGivenUp, isNewer, readOnly } from './version';

/** A workbook as the actions see it: where things are, and what it remembers. One of a later version is only read. */
export interface Workspace extends Remembered {
  readonly workbook: Workbook;
  readonly description: WorkbookDescription;
  readonly parametres: Parametres;
  readonly certificateurs: readonly Certificateur[];
  readonly certifications: readonly Certification[];
  readonly deposits: readonly Deposit[];
  readonly history: readonly HistoryLine[];
  /** What was lifted, declared and explained; what the options of this run lift for the workbook comes last, and once it is checked, for passages. */
  readonly demarches: readonly Demarche[];
  /** Where the lines of *Dépôts* and *Historique* stand, to change some of them. */
  readonly lists: Readonly<Partial<Record<SheetKey, SheetRows>>>;
  /** The workbook's language, in which we write into it. */
  readonly language: Language;
  readonly chosen: ChosenSchema;
  readonly schema: SchemaModel;
  /** Communes and countries, from the first check on; null before, and when they could not be had. */
  readonly places: Places | null;
  readonly options: Options;
  readonly surroundings: Surroundings;
}

/** A passage table as the actions see it: how it is read, and where our columns are in it. */
export interface WorkTable extends PassageTableFound {
  /** How the sheet was matched; null where its headers alone say it. */
  readonly match: TableMatch | null;
  /** Columns that hold several things. */
  readonly splits: readonly SplitColumn[];
  /** The column that says who passed, 1-based; null where there is none. */
  readonly result: number | null;
  readonly own: OwnPlaces;
  /** Where the user sets rows aside, 1-based; the first is where we write. */
  readonly aside: readonly number[];
  /** Where it is said which department a row is of, 1-based; null where nothing says. */
  readonly service: number | null;
  /** Where the user says when a holder's request was received, 1-based. */
  readonly requests: readonly number[];
  readonly reading: ReadingContext;
}

/** A workspace whose passage tables were found: one a sheet, at least one, in the order of the sheets. */
export interface PassageWorkspace extends Workspace {
  readonly tables: readonly WorkTable[];
}

/** Reads all that the workbook says besides its passages. @throws BadInputError for a schema that cannot be had. */
export async function openWorkspace(
  workbook: Workbook,
  options: Options,
  surroundings: Surroundings,
): Promise<Workspace> {
  const description = await workbook.describe();
  const remembered = await readMemory(workbook, description.sheets);
  const lists = await readLists(workbook, description, [...SETTINGS, ...JOURNAL]);
  const parametres = readParametres(lists.parametres ?? null);
  const chosen = await chooseSchema(options, parametres, remembered.memory, surroundings);
  const journal = journalOf(lists, isBeforeGivenUp(remembered));
  const ofWorkbook = (options.lifts ?? []).filter(({ idTechnique }) => idTechnique === '');
  return {
    workbook: isNewer(remembered) ? readOnly(workbook) : workbook,
    description,
    parametres,
    certificateurs: readCertificateurs(lists.certificateurs ?? null),
    certifications: readCertifications(lists.certifications ?? null, description.date1904),
    ...remembered,
    ...journal,
    demarches: withLifts({ ...journal, demarches: demarchesOf(lists), surroundings }, ofWorkbook, []),
    lists,
    language: parametres.language,
    chosen,
    schema: chosen.schema,
    places: null,
    options,
    surroundings,
  };
}

/** What was sent, answered, lifted and declared. */
export type KeptJournal = Pick<Workspace, 'deposits' | 'history' | 'demarches'>;

/** Reads that alone, of a workbook of which nothing else is wanted. */
export async function readJournal(workbook: Workbook): Promise<KeptJournal> {
  const description = await workbook.describe();
  const lists = await readLists(workbook, description, JOURNAL);
  const remembered = await readMemory(workbook, description.sheets);
  return { ...journalOf(lists, isBeforeGivenUp(remembered)), demarches: demarchesOf(lists) };
}

const SETTINGS = ['parametres', 'certificateurs', 'certifications'] as const;
const JOURNAL = ['depots', 'historique', 'demarches'] as const;

type Lists = Partial<Record<SheetKey, SheetRows>>;

async function readLists(
  workbook: Workbook,
  { sheets, blockRows }: WorkbookDescription,
  keys: readonly (typeof SETTINGS | typeof JOURNAL)[number][],
): Promise<Lists> {
  const lists: Lists = {};
  for (const key of keys) {
    const found = findList(sheets, key);
    if (found !== null) lists[key] = await readSheetRows(workbook, found.sheet, found.headerRow, blockRows);
  }
  return lists;
}

/** @param isOlder whether it is of a version that did not note what was given up. */
function journalOf({ depots, historique, ...lists }: Lists, isOlder: boolean): Journal {
  const deposits = (depots?.rows ?? []).map(({ cells }) => rowToDeposit(depots?.headers ?? [], cells));
  const history = (historique?.rows ?? []).map(({ cells }) => rowToLine(historique?.headers ?? [], cells));
  return withoutContradictions(deposits, history, isOlder ? null : saidOfFiles(demarchesOf(lists)));
}

function demarchesOf({ demarches }: Lists): readonly Demarche[] {
  return (demarches?.rows ?? []).map(({ cells }) => rowToDemarche(demarches?.headers ?? [], cells));
}

/**
 * Finds the passages of a workspace: as they were matched, else by headers that say it all.
 * @throws BadInputError when there is no passage table, several, or two columns for one field; or when a table is there
 * that nobody matched.
 */
export function findPassages(workspace: Workspace): PassageWorkspace {
  if (workspace.description.sheets.length === 0) throw emptyWorkbook();
  return { ...workspace, tables: locate(workspace) };
}

function locate(workspace: Workspace): readonly WorkTable[] {
  const { sheets } = workspace.description;
  const own = sheets.filter((sheet) => isDepartments(sheets, sheet));
  const again = tablesFoundAgain(workspace, own);
  if (again.length > 0) {
    const matched = new Set(again.map(({ table }) => table.sheet));
    const others = unreadTables(
      own.filter(({ name }) => !matched.has(name)),
      looksMatchable,
    );
    return again.map((found, index) => {
      const notes = index === 0 ? [...found.notes, ...others] : found.notes;
      return workTable(workspace, { ...found, notes }, again.length === 1);
    });
  }
  const named = workspace.options.matching?.tables[0];
  if (named !== undefined) throw matchingOfAnother(named.sheet);
  try {
    const tables = findPassageTables(own);
    return tables.map((found) =>
      workTable(workspace, { match: null, splits: [], result: null, ...found }, tables.length === 1),
    );
  } catch (error) {
    const sheet = own.find(looksMatchable);
    if (!(error instanceof BadInputError) || error.code !== 'no-passage-table' || sheet === undefined)
      throw error;
    throw tableToMatch(sheet.name);
  }
}

/** A table where it was found, and how it is read. @param isOnly whether no other sheet holds passages. */
export function workTable(
  { description, memory, parametres, options, certifications, certificateurs }: Workspace,
  found: PassageTableFound & Pick<WorkTable, 'match' | 'splits' | 'result'>,
  isOnly = true,
): WorkTable {
  const { match, table, splits, result } = found;
  const constants = workbookConstants({ memory, options });
  const complete = withCertificateurs(completer({ table: match, constants, certifications }), certificateurs);
  return {
    ...found,
    aside: [...table.headers].flatMap(([column, header]) => (isAsideHeader(header) ? column : [])),
    service: [...table.headers].find(([, header]) => isServiceHeader(header))?.[0] ?? null,
    requests: [...table.headers].flatMap(([column, header]) => (isRequestHeader(header) ? column : [])),
    own: findOwnColumns(table, memory, isOnly),
    reading: {
      sheet: table.sheet,
      columns: table.columns,
      isPlain: table.table === null,
      headers: table.headers,
      date1904: description.date1904,
      defaultBranch: parametres.defaultBranch,
      splits,
      ...(result === null || match === null ? {} : { result: { column: result, kept: outcomesOf(match) } }),
      ...(complete === undefined ? {} : { complete }),
    },
  };
}

/** The passage table of a sheet. */
export const tableOn = (
  { tables }: Pick<PassageWorkspace, 'tables'>,
  sheet: string | null,
): WorkTable | undefined => tables.find(({ table }) => table.sheet === sheet);

/** Orders rows as they stand in the workbook. */
export const inWorkbookOrder = ({ tables }: Pick<PassageWorkspace, 'tables'>) =>
  rowOrder(tables.map(({ table }) => table.sheet));

/** The sheets of the department, where its passages may stand: those in sight, or all when none is. */
export function findPassageSheets({ description: { sheets } }: Workspace): readonly SheetDescription[] {
  const own = sheets.filter((sheet) => isDepartments(sheets, sheet));
  const visible = own.filter((sheet) => sheet.visible);
  return visible.length > 0 ? visible : own;
}
