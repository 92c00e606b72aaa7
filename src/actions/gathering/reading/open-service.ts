import { proposeMatching } from '#actions/matching';
import {
  findPassages,
  findPassageSheets,
  openWorkspace,
  type Options,
  type PassageWorkspace,
  type Run,
  type Surroundings,
  type Workspace,
} from '#actions/workspace';
import { noteText, unreadTables } from '#cells';
import { BadInputError, type Text } from '#dictionary';
import { findAgain, looksMatchable, MATCHING_VERSION, type Matching, type TableMatch } from '#matching';
import { ACCROCHAGE_KEYS } from '#template';
import type { Workbook } from '#workbook';
import { undecidedColumns } from '../refusals';

/** A department's workbook, as it is read. */
export interface OpenedService {
  readonly workspace: PassageWorkspace;
  readonly service: string;
  /** What it was read by, where its own workbook does not keep it. */
  readonly matching: Matching | null;
}

/** What may say how a department's workbook is read, where it does not say it itself. */
export interface KnownMatchings {
  /** Given for this run: they go before all. */
  readonly given: readonly Matching[];
  /** Those by which departments were read before. */
  readonly kept: (service: string) => Matching | null;
  /** That of this workbook: departments may have copies of its table. */
  readonly own: Matching | null;
}

/**
 * Opens a department's workbook by its own matching: one that is given, that which it keeps, its headers where they say all, that
 * by which its department was read before, that of this workbook where it has all its headers, else what is proposed where nothing of it is to be decided.
 * @throws BadInputError when its passages cannot be found, or something is to be decided: the columns are named.
 */
export async function openService(
  workbook: Workbook,
  file: string,
  known: KnownMatchings,
  surroundings: Surroundings,
  run: Run = {},
): Promise<OpenedService> {
  const opened = await openWorkspace(workbook, {}, surroundings);
  const service = serviceOf(opened, file);
  const by = async (matching: Matching): Promise<OpenedService> => {
    const options: Options = { matching };
    return {
      workspace: findPassages(await openWorkspace(workbook, options, surroundings)),
      service,
      matching,
    };
  };
  const given = fitting(known.given, opened);
  if (given !== null) return by(given);
  try {
    return { workspace: findPassages(opened), service, matching: null };
  } catch (error) {
    if (!(error instanceof BadInputError) || error.code !== 'table-to-match') throw error;
  }
  const kept = known.kept(service);
  const again = kept === null ? null : fitting([kept], opened);
  if (again !== null) return by(again);
  const copy = known.own === null ? null : fitting([known.own], opened, true);
  if (copy !== null) return { ...(await by(copy)), matching: null };
  const proposed = await proposeMatching(opened, run);
  const undecided = proposed.tables.flatMap(({ sheet, columns }) =>
    columns.filter(({ certainty }) => certainty === 'proposed').map((column) => ({ sheet, ...column })),
  );
  if (undecided.length > 0) throw undecidedColumns(undecided);
  return { ...(await by({ ...proposed, tables: proposed.tables.map(certainOf) })), matching: null };
}

/** The department, by *Paramètres*, else as we wrote it when the workbook was sent back to it, else the file's name. */
function serviceOf({ parametres, memory }: Workspace, file: string): string {
  return parametres.text('service') || memory[ACCROCHAGE_KEYS.service] || bareName(file);
}

/** `Cuisine (1).xlsx` is `Cuisine`: browsers number what they download twice. */
export const bareName = (file: string): string =>
  file
    .replace(/\.[^.]+$/, '')
    .replace(/ ?\(\d+\)$/, '')
    .trim() || file;

/** The tables of these matchings whose headers the workbook has. @param isWhole whether it must have all of them. */
function fitting(matchings: readonly Matching[], opened: Workspace, isWhole = false): Matching | null {
  const sheets = findPassageSheets(opened);
  for (const matching of matchings) {
    const tables = matching.tables.filter((table) => {
      const found = findAgain(table, sheets, new Set());
      return found !== null && !(isWhole && found.notes.some(({ code }) => code === 'matched-column-gone'));
    });
    if (tables.length > 0) return { ...matching, tables };
  }
  return null;
}

/** What is proposed and nobody confirmed is left unsaid. */
const certainOf = (table: TableMatch): TableMatch => ({
  ...table,
  missing: table.missing.filter(({ certainty }) => certainty === undefined),
  values: table.values.filter(({ certainty }) => certainty === undefined),
});

/** A matching, without what was shown of persons. */
export const withoutSamples = (matching: Matching): Matching => ({
  version: MATCHING_VERSION,
  ...(matching.constants === undefined ? {} : { constants: matching.constants }),
  tables: matching.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, samples: [] })),
  })),
});

/** Sheets that look like passages and are not read. */
export function unreadSheets(workspace: PassageWorkspace): readonly Text[] {
  const read = new Set(workspace.tables.map(({ table }) => table.sheet));
  const others = findPassageSheets(workspace).filter(({ name }) => !read.has(name));
  return unreadTables(others, looksMatchable).map(noteText);
}
