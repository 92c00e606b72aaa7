import {
  findPassageSheets,
  ownHeaders,
  tablesFoundAgain,
  workbookConstants,
  type Run,
  type Workspace,
} from '#actions/workspace';
import { readText, splitNames, type SplitName } from '#cells';
import { columnLetters, fieldKeys, fields, loadPlaces, type FieldKey, type Places } from '#dictionary';
import { horodatageParis } from '#flux';
import {
  findHeaders,
  idPattern,
  headersAt,
  isIdPattern,
  isOfPassages,
  MATCHING_VERSION,
  missingFields,
  proposeColumns,
  readTitles,
  type ColumnMatch,
  type Constants,
  type HeadersFound,
  type KnownTitle,
  seenText,
  splitFields,
  type LookedAt,
  type MatchedField,
  type Matching,
  type TableMatch,
} from '#matching';
import { ACCROCHAGE_KEYS, isAsideHeader, isRequestHeader, isRequired } from '#template';
import type { SheetDescription } from '#workbook';
import { lookAt } from './samples';
import { scanRows } from './scan-rows';
import { keptMissing, keptValues, withKept } from './with-kept';

/** A table as it is proposed, with what is shown to whoever decides. */
export interface ProposedTable extends TableMatch {
  /** The codes of certification met, the most frequent first. */
  readonly codes: readonly string[];
  /** Some cells of each column, from the first rows on, as they are seen. */
  readonly seen: readonly SeenColumn[];
}

export interface SeenColumn {
  readonly column: string;
  readonly texts: readonly string[];
  /** Whether each row looked at has its own. */
  readonly isDistinct: boolean;
  /** How it could be taken apart, with what that would give. */
  readonly splits: readonly { readonly name: SplitName; readonly fields: readonly MatchedField[] }[];
}

/** What goes before what is kept and what is found. */
export interface Asked {
  /** What is being decided: it stays as it is. */
  readonly draft?: readonly TableMatch[];
  /** A sheet that is to be read though nothing there looks like passages. */
  readonly sheet?: string | null;
  /** What is the same for all the rows of the workbook, as it is being decided; as it is kept where left out. */
  readonly constants?: Constants;
}

/**
 * Proposes how the sheets of a workbook are read: those of the department that look like passages. Nothing is written.
 * @throws AbortError when cancelled.
 */
export async function proposeMatching(workspace: Workspace, run: Run = {}): Promise<Matching> {
  const tables = await proposeTables(workspace, {}, run);
  return {
    version: MATCHING_VERSION,
    ...constantsOf(workspace),
    tables: tables.map(({ codes, seen, ...table }) => table),
  };
}

/** What is the same for all the rows of the workbook, where something is. */
function constantsOf(workspace: Workspace): Pick<Matching, 'constants'> {
  const constants = workbookConstants(workspace);
  return Object.keys(constants).length === 0 ? {} : { constants };
}

/** The same, while it is being decided. */
export async function proposeTables(
  workspace: Workspace,
  { draft = [], sheet: wanted = null, constants = workbookConstants(workspace) }: Asked,
  run: Run = {},
): Promise<readonly ProposedTable[]> {
  const places = await loadPlaces().catch(() => null);
  const sheets = findPassageSheets(workspace);
  const again = tablesFoundAgain(workspace, sheets);
  const tables: ProposedTable[] = [];
  for (const sheet of sheets) {
    const kept = again.find(({ table }) => table.sheet === sheet.name)?.match ?? null;
    const decided = draft.find((table) => table.sheet === sheet.name) ?? kept;
    const isWanted = decided !== null || sheet.name === wanted;
    const found = isWanted ? headersOf(sheet, decided) : findHeaders(sheet);
    const table =
      found && (await proposeTable({ workspace, sheet, found, decided, places, isWanted, constants }, run));
    if (table !== null) tables.push(table);
  }
  return tables;
}

/** Where the headers of a sheet that is to be read stand: where they were decided, else where they look so. */
function headersOf(sheet: SheetDescription, decided: TableMatch | null): HeadersFound | null {
  const found = findHeaders(sheet);
  if (decided === null) return found ?? headersAt(sheet, null);
  if (found !== null && decided.headerRows.includes(found.main)) return found;
  const filled = (row: number) => (sheet.head[row - 1] ?? []).filter((cell) => readText(cell) !== '').length;
  const [main] = [...decided.headerRows].sort((a, b) => filled(b) - filled(a));
  return headersAt(sheet, main ?? null);
}

/** The fields that a row must fill when it goes by civil status. */
const REQUIRED: readonly FieldKey[] = fieldKeys.filter((key) => {
  const { level } = fields[key];
  return (level === 'passage' || level === 'certification') && isRequired(key) && key !== 'idTechnique';
});

interface Proposing {
  readonly workspace: Workspace;
  readonly sheet: SheetDescription;
  readonly found: HeadersFound;
  readonly decided: TableMatch | null;
  readonly places: Places | null;
  /** Whether it is read, whatever it looks like. */
  readonly isWanted: boolean;
  readonly constants: Constants;
}

async function proposeTable(
  { workspace, sheet, found, decided: kept, places, isWanted, constants }: Proposing,
  run: Run,
): Promise<ProposedTable | null> {
  const { workbook, description, surroundings, certifications } = workspace;
  const year = yearOf(surroundings);
  const looked = await lookAt(workbook, sheet, found, { date1904: description.date1904, year, run });
  const ours = ownHeaders(workspace.memory);
  const columns = withKept(proposeColumns(found, looked, description.date1904), kept).filter(
    ({ header }) => !ours.has(header) && !isAsideHeader(header) && !isRequestHeader(header),
  );
  const said = new Set(columns.flatMap((column) => column.fields));
  if (!isWanted && !isOfPassages(said)) return null;
  const scan = await scanRows(workspace, sheet, found, columns, looked, run);
  const known = certifications.map(({ intitule, code, from, to }): KnownTitle => ({
    intitule,
    code,
    from,
    to,
  }));
  const titles = readTitles([[sheet.name], ...sheet.head.slice(0, (found.rows[0] ?? 1) - 1)]);
  const id = columns.find((column) => column.fields.includes('idTechnique') && isFull(column, looked));
  return {
    sheet: sheet.name,
    headerRows: found.rows,
    firstRow: found.firstRow,
    lastRow: scan.lastRow,
    rows: scan.rows,
    columns,
    missing: keptMissing(
      missingFields(REQUIRED, {
        ...titles,
        fields: said,
        codes: scan.codes,
        constants,
        byCertification: (field) => ofCertifications(workspace, field, scan.codes),
      }),
      kept,
      said,
    ),
    values: keptValues(scan.facets.readings(known, places), kept),
    id:
      kept?.id ??
      (id === undefined ? { pattern: idPatternOf(workspace, sheet.name, scan.rows) } : { column: id.column }),
    codes: scan.codes,
    seen: looked.map((column) => seenColumn(column, description.date1904)),
  };
}

const yearOf = ({ now }: Workspace['surroundings']): number => Number(horodatageParis(now()).slice(0, 4));

/** What the ids of a sheet are made of: as a profile says, else by who keeps it. @param rows how many it has. */
export function idPatternOf(
  { parametres, description, surroundings, memory }: Workspace,
  sheet: string,
  rows: number,
): string {
  const told = memory[ACCROCHAGE_KEYS.idPattern] ?? '';
  if (isIdPattern(told)) return told;
  return idPattern([parametres.text('service'), sheet, description.name], yearOf(surroundings), rows);
}

/** Rows shown of a column. */
const SEEN = 60;

/** Such a part of its cells comes apart at least, for that to be offered. */
const APART = 0.3;

function seenColumn({ head, cells, profile }: LookedAt, date1904: boolean): SeenColumn {
  return {
    column: columnLetters(head.column),
    texts: cells.slice(0, SEEN).map((cell) => seenText(cell, date1904)),
    isDistinct: profile.density === 1 && profile.distinct === 1,
    splits: splitNames
      .filter((name) => profile.splits[name] >= APART)
      .map((name) => ({ name, fields: splitFields(name, cells, new Set()) })),
  };
}

/** Whether each row looked at has its own: else the ids of the others are to be made. */
const isFull = ({ column }: ColumnMatch, looked: readonly LookedAt[]): boolean =>
  looked.some(({ head, profile }) => {
    const isIt = columnLetters(head.column) === column;
    return isIt && profile.density === 1 && profile.distinct === 1;
  });

/** What *Mes certifications* says of a field, for the codes that it lists once. */
function ofCertifications(
  { certifications }: Workspace,
  field: FieldKey,
  codes: readonly string[],
): Readonly<Record<string, string>> {
  const said = certifications.filter(
    ({ code, defaults }) => codes.includes(code) && (defaults[field] ?? '') !== '',
  );
  return Object.fromEntries(said.map(({ code, defaults }) => [code, defaults[field] ?? '']));
}
