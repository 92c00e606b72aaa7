import { findPassageTable, type PassageTable, type PassageTableFound, type ReadingContext } from '#cells';
import { BadInputError, type Language, type SchemaModel } from '#dictionary';
import { rowToDeposit, rowToLine, type Deposit, type HistoryLine } from '#journal';
import { ACCROCHAGE_KEYS, findSheet, type OwnColumn, type SheetKey } from '#template';
import type { SheetDescription, Workbook, WorkbookDescription } from '#workbook';
import { readMemory, type Memory } from './accrochage-sheet';
import { readCertificateurs, type Certificateur } from './certificateurs';
import { readCertifications, type Certification } from './certifications';
import { findOwnColumns } from './own-columns';
import { chooseSchema, type ChosenSchema } from './schema-choice';
import { readParametres, type Parametres } from './settings';
import { readSheetRows, type SheetRows } from './sheet-rows';
import type { Options, Surroundings } from './types';

/** A workbook as the actions see it: where things are, and what it remembers. */
export interface Workspace {
  readonly workbook: Workbook;
  readonly description: WorkbookDescription;
  readonly parametres: Parametres;
  readonly certificateurs: readonly Certificateur[];
  readonly certifications: readonly Certification[];
  readonly memory: Memory;
  readonly deposits: readonly Deposit[];
  readonly history: readonly HistoryLine[];
  /** Where the lines of *Dépôts* and *Historique* stand, to change some of them. */
  readonly lists: Readonly<Partial<Record<SheetKey, SheetRows>>>;
  /** The workbook's language, in which we write into it. */
  readonly language: Language;
  readonly chosen: ChosenSchema;
  readonly schema: SchemaModel;
  readonly options: Options;
}

/** A workspace whose passage table was found. */
export interface PassageWorkspace extends Workspace {
  readonly table: PassageTable;
  readonly notes: PassageTableFound['notes'];
  readonly under: PassageTableFound['under'];
  readonly own: Readonly<Partial<Record<OwnColumn, number>>>;
  readonly reading: ReadingContext;
}

/** Reads all that the workbook says besides its passages. @throws BadInputError for a schema that cannot be had. */
export async function openWorkspace(
  workbook: Workbook,
  options: Options,
  surroundings: Surroundings,
): Promise<Workspace> {
  const description = await workbook.describe();
  const sheetOf = (key: SheetKey): SheetDescription | undefined => findSheet(description.sheets, key);
  const memory = await readMemory(workbook, sheetOf('accrochage'));
  const lists: Partial<Record<SheetKey, SheetRows>> = {};
  for (const key of ['parametres', 'certificateurs', 'certifications', 'depots', 'historique'] as const) {
    const sheet = sheetOf(key);
    if (sheet !== undefined) lists[key] = await readSheetRows(workbook, sheet);
  }
  const parametres = readParametres(lists.parametres ?? null);
  const chosen = await chooseSchema(options, parametres, memory, surroundings);
  return {
    workbook,
    description,
    parametres,
    certificateurs: readCertificateurs(lists.certificateurs ?? null),
    certifications: readCertifications(lists.certifications ?? null, description.date1904),
    memory,
    deposits: (lists.depots?.rows ?? []).map((row) => rowToDeposit(lists.depots?.headers ?? [], row.cells)),
    history: (lists.historique?.rows ?? []).map((row) =>
      rowToLine(lists.historique?.headers ?? [], row.cells),
    ),
    lists,
    language: parametres.language,
    chosen,
    schema: chosen.schema,
    options,
  };
}

/**
 * Finds the passages of a workspace.
 * @throws BadInputError when there is no passage table, several, or two columns for one field.
 */
export function findPassages(workspace: Workspace): PassageWorkspace {
  const { description, memory, parametres } = workspace;
  if (description.sheets.length === 0) throw new BadInputError('empty-workbook', EMPTY_WORKBOOK);
  const { table, notes, under } = findPassageTable(description.sheets.filter(isNotOurs));
  return {
    ...workspace,
    table,
    notes,
    under,
    own: findOwnColumns(table, memory[ACCROCHAGE_KEYS.ownColumns]),
    reading: {
      columns: table.columns,
      date1904: description.date1904,
      defaultBranch: parametres.defaultBranch,
    },
  };

  function isNotOurs(sheet: SheetDescription): boolean {
    return !OUR_LISTS.some((key) => findSheet(description.sheets, key) === sheet);
  }
}

const OUR_LISTS: readonly SheetKey[] = [
  'certifications',
  'certificateurs',
  'parametres',
  'depots',
  'historique',
  'listes',
  'modeEmploi',
  'accrochage',
];

const EMPTY_WORKBOOK = {
  fr: 'Ce classeur ne contient aucune feuille. Ouvrez celui qui contient vos passages.',
  en: 'This workbook has no sheet. Open the one that holds your passages.',
};
