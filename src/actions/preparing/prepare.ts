import { colourTable } from '#actions/recording';
import {
  findList,
  freeSheetName,
  hasReasons,
  ensureOwnColumns,
  rememberedHeaders,
  refuseNewer,
  refuseUsedCells,
  step,
  type Options,
  type Run,
  type Surroundings,
  findPassages,
  openWorkspace,
  tableOn,
  type PassageWorkspace,
  type WorkTable,
} from '#actions/workspace';
import type { PassageTable } from '#cells';
import { fieldKeys, fields, isOfBranch, type Branch, type FieldKey } from '#dictionary';
import { JOURNAL_COLUMNS } from '#journal';
import {
  ACCROCHAGE_KEYS,
  asideColumn,
  fieldColumn,
  findSheet,
  isRequired,
  OWN_COLUMN_KEYS,
  ownColumn,
  SHEET_NAMES,
  templateSheets,
  type ColumnSpec,
  type SheetKey,
  type SheetSpec,
} from '#template';
import type { Workbook } from '#workbook';

/** What a workbook that has a passage table lacks, by name. */
export interface Missing {
  readonly columns: readonly string[];
  readonly sheets: readonly string[];
}

/** What {@link prepare} would add; nothing is read. Sheets that nobody sees are not among them. */
export function missingFrom(workspace: PassageWorkspace): Missing {
  const { language, tables } = workspace;
  const missing = tables.flatMap((on) => {
    const headers = [...on.table.headers.values()];
    const ours = missingOwn(on).map((key) => ownColumn(key, language, headers));
    return [...missingColumns(workspace, on), ...ours].filter(({ hidden }) => hidden !== true);
  });
  return {
    columns: [...new Set(missing.map(({ header }) => header))],
    sheets: missingSheets(workspace)
      .filter(({ visibility }) => visibility === 'visible')
      .map(({ name }) => name),
  };
}

/** Whether some of our columns, made once, are gone. */
export function needsRepair({ memory, tables }: PassageWorkspace): boolean {
  return tables.some((on) => {
    const remembered = rememberedHeaders(on.table, memory, tables.length === 1);
    return missingOwn(on).some((key) => remembered[key] !== undefined);
  });
}

const missingOwn = ({ own }: WorkTable) => OWN_COLUMN_KEYS.filter((key) => own[key] === undefined);

/**
 * *Préparer ce classeur*, for one that has a passage table: our sheets but *Passages*, then the columns of required
 * fields and our own, at the right end of the table. What is there stays as it is; a second time adds nothing, and
 * the next time completes what was stopped midway.
 * @throws BadInputError when the passages cannot be found, or when the cells at the right of the table are in use:
 * nothing is added then.
 */
export async function prepare(
  workbook: Workbook,
  options: Options,
  surroundings: Surroundings,
  run: Run = {},
): Promise<Missing> {
  const open = async () => findPassages(await openWorkspace(workbook, options, surroundings));
  const before = await open();
  refuseNewer(before);
  const missing = missingFrom(before);
  const sheets = missingSheets(before);
  const lacking = before.tables.map((on) => ({
    on,
    columns: missingColumns(before, on),
    own: missingOwn(on),
  }));
  for (const { on, columns, own } of lacking)
    await refuseUsedCells(before, on.table, columns.length + own.length);
  const total = sheets.length + 1;
  for (const [done, sheet] of sheets.entries()) {
    await step(run, { stage: 'writing', done, total });
    await before.workbook.ensureSheet(sheet);
  }
  await step(run, { stage: 'writing', done: sheets.length, total });
  for (const { on, columns, own } of lacking) {
    if (own.length === 0 && columns.length === 0) continue;
    const { sheet, table, headerRow } = on.table;
    if (columns.length > 0) await before.workbook.addColumns({ sheet, table, headerRow }, columns);
    const now = await open();
    const ensured = await ensureOwnColumns(now, tableOn(now, sheet) ?? on);
    await colourTable(before.workbook, tableOn(await open(), sheet) ?? on, ensured.own);
  }
  await step(run, { stage: 'writing', done: total, total });
  return missing;
}

/** The sheets of the template that a workbook of a department gets too. */
const SHEETS: readonly Exclude<
  SheetKey,
  'passages' | 'rapport' | 'etat' | 'aFaire' | 'services' | 'accrochage'
>[] = [
  'modeEmploi',
  'certifications',
  'certificateurs',
  'parametres',
  'depots',
  'historique',
  'demarches',
  'listes',
];

function missingSheets(workspace: PassageWorkspace): readonly SheetSpec[] {
  const { description, language, chosen, memory, tables } = workspace;
  const specs = templateSheets({
    model: 'short',
    language,
    version: chosen.version,
    ...JOURNAL_COLUMNS,
  });
  const specOf = (key: SheetKey) => specs.find(({ name }) => name === SHEET_NAMES[key][language]);
  const missing = SHEETS.filter((key) =>
    key === 'modeEmploi' || key === 'listes'
      ? findSheet(description.sheets, key) === undefined
      : findList(description.sheets, key) === null,
  ).flatMap((key) => specOf(key) ?? []);
  const named = missing.map((spec) => ({ ...spec, name: freeSheetName(description.sheets, spec.name) }));
  const unfinished =
    memory[ACCROCHAGE_KEYS.ownColumns] === undefined &&
    tables.some(({ table }) => isTemplate(table, specOf('passages')));
  const remembering = unfinished ? specOf('accrochage') : undefined;
  return remembering === undefined ? named : [...named, remembering];
}

/** Whether the table is that of the template, whose making was stopped before the sheet that remembers it. */
function isTemplate(table: PassageTable, template: SheetSpec | undefined): boolean {
  if (template?.table === undefined || table.table !== template.table.name) return false;
  const headers = new Set(table.headers.values());
  return template.table.columns.every(({ header }) => headers.has(header));
}

/** The columns of required fields, and the one where the user sets rows aside. */
function missingColumns(workspace: PassageWorkspace, on: WorkTable): readonly ColumnSpec[] {
  const { description, language } = workspace;
  const isKnown = isOurs(workspace, 'listes') && hasReasons(description.sheets, language);
  return [
    ...missingFields(workspace, on),
    ...(on.aside.length === 0 ? [asideColumn(language, isKnown)] : []),
  ];
}

function missingFields(workspace: PassageWorkspace, { table, match }: WorkTable): readonly ColumnSpec[] {
  // What its columns do not say was decided when it was matched.
  if (match !== null) return [];
  const { language, schema } = workspace;
  const hasLists = isOurs(workspace, 'listes');
  const hasCodes = isOurs(workspace, 'certifications');
  const branch = branchOf(workspace, table);
  const taken = new Set([...table.headers.values()].map((header) => header.trim().toLowerCase()));
  return fieldKeys
    .filter((key) => isWanted(key, branch) && !isThere(key, table.columns))
    .map((key) => {
      const { listSource, ...spec } = fieldColumn(key, language, schema);
      const isKnown = key === 'code' ? hasCodes : hasLists;
      return listSource === undefined || !isKnown ? spec : { ...spec, listSource };
    })
    .filter(({ header }) => !taken.has(header.toLowerCase()));
}

/** Whether the sheet that a drop-down reads is ours, or will be: the department may have one of that name. */
function isOurs({ description, language }: PassageWorkspace, key: 'listes' | 'certifications'): boolean {
  const name = SHEET_NAMES[key][language];
  const there = description.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (there === undefined) return true;
  if (key === 'certifications') return findList(description.sheets, key)?.sheet === there;
  return there.head[0]?.[0] === name;
}

function isWanted(key: FieldKey, branch: Branch): boolean {
  const { level } = fields[key];
  const isOfRow = level === 'passage' || level === 'certification';
  return isOfRow && isRequired(key) && isOfBranch(key === 'dateNaissance' ? 'anneeNaissance' : key, branch);
}

const BIRTH: readonly FieldKey[] = ['dateNaissance', 'anneeNaissance'];

/** A birth date stands in one column or in its parts. */
function isThere(key: FieldKey, columns: PassageTable['columns']): boolean {
  if (BIRTH.includes(key))
    return key === 'anneeNaissance' || BIRTH.some((each) => columns[each] !== undefined);
  return columns[key] !== undefined;
}

/** How the rows of a table name their holder: as *Paramètres* says, else by the columns they have. */
function branchOf({ parametres }: PassageWorkspace, { columns }: PassageTable): Branch {
  if (parametres.defaultBranch !== null) return parametres.defaultBranch;
  if (
    columns.sexe !== undefined ||
    columns.dateNaissance !== undefined ||
    columns.anneeNaissance !== undefined
  )
    return 'titulaire';
  if (columns.idDossier !== undefined) return 'dossierFormation';
  return columns.nir === undefined ? 'titulaire' : 'identifiantNational';
}
