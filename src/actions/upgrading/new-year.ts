import { addTemplate } from '#actions/preparing';
import {
  cellUnder,
  matchingKey,
  matchingText,
  openWorkspace,
  refuseNewer,
  remember,
  step,
  tablesFoundAgain,
  type Memory,
  type Run,
  type Workspace,
} from '#actions/workspace';
import {
  columnNumber,
  fieldKeys,
  readCode,
  type CellValue,
  type FieldKey,
  type Language,
  type Text,
} from '#dictionary';
import { horodatageParis } from '#flux';
import {
  demarcheToRow,
  DEMARCHES_COLUMNS,
  DEPOT_COLUMNS,
  depositToRow,
  HISTORIQUE_COLUMNS,
  judgeIdentity,
  LEFT_TABLE,
  lineToRow,
  type Demarche,
  type JournalColumn,
} from '#journal';
import type { FoundAgain } from '#matching';
import {
  ACCROCHAGE_KEYS,
  CERTIFICATEUR_COLUMNS,
  CERTIFICATION_COLUMNS,
  PARAMETRE_KEYS,
  PARAMETRES,
  SHEET_NAMES,
  TEMPLATE_VERSION,
  type Model,
  type Parametre,
  type ParametreValues,
} from '#template';
import type { Workbook } from '#workbook';
import { passagesOf } from './passages';
import { FOLLOWED_ELSEWHERE } from './followed-words';

/** What a workbook of a new year begins with. */
export interface NewYear {
  readonly deposits: number;
  /** Lines of who was sent. */
  readonly lines: number;
  readonly certifications: number;
  /** Sheets that are read as they were, made empty under their headers. */
  readonly sheets: readonly string[];
  /** Files whose accusé is still awaited, or that were not dropped: to be ended in the workbook they come from. */
  readonly pending: readonly string[];
}

/** What the workbook remembers that holds in another year. */
const KEPT: readonly string[] = [
  ACCROCHAGE_KEYS.constants,
  ACCROCHAGE_KEYS.hiddenWarnings,
  ACCROCHAGE_KEYS.idPattern,
  ACCROCHAGE_KEYS.profileDeclined,
  ACCROCHAGE_KEYS.xsd,
  ACCROCHAGE_KEYS.xsdName,
  ACCROCHAGE_KEYS.xsdLoadedOn,
];

/**
 * *Nouvelle année*: fills an empty workbook from one that has lived. Its settings, how its sheets are read, and all that it knows of
 * who was sent, so that nothing is sent again; none of its rows. The workbook it comes from is only read.
 * @throws BadInputError when a later version keeps it.
 */
export async function newYear(from: Workspace, into: Workbook, run: Run = {}): Promise<NewYear> {
  refuseNewer(from);
  const { language, memory, deposits, history, demarches, description } = from;
  const sheets = tablesFoundAgain(from, description.sheets);
  const certifications = linesOf(from, 'certifications');
  await addTemplate(into, {
    model: modelOf(memory[ACCROCHAGE_KEYS.model]),
    language,
    version: from.chosen.version,
    schema: from.schema,
    parametres: settingsOf(from),
    certifications,
    certificateurs: linesOf(from, 'certificateurs'),
    extra: sheets.length > 0 ? [] : fieldsOf(from),
    withoutPassages: sheets.length > 0,
  });
  for (const { table, match } of sheets)
    await into.ensureSheet({
      name: table.sheet,
      visibility: 'visible',
      cells: match.columns.flatMap(({ column, header }) =>
        header === ''
          ? []
          : [{ row: table.headerRow, column: columnNumber(column), value: header, style: 'header' as const }],
      ),
    });
  const now = await openWorkspace(into, from.options, from.surroundings);
  await remember(now, {
    ...Object.fromEntries(KEPT.flatMap((key) => (memory[key] ? [[key, memory[key]]] : []))),
    ...matchingsOf(sheets),
    [ACCROCHAGE_KEYS.version]: TEMPLATE_VERSION,
  });
  const { blockRows } = description;
  const lists: readonly (readonly [string, readonly (readonly CellValue[])[]])[] = [
    [SHEET_NAMES.depots[language], rowsOf(DEPOT_COLUMNS, deposits, depositToRow, language)],
    [SHEET_NAMES.historique[language], rowsOf(HISTORIQUE_COLUMNS, history, lineToRow, language)],
    [
      SHEET_NAMES.demarches[language],
      rowsOf(DEMARCHES_COLUMNS, [...demarches, ...followedElsewhere(from)], demarcheToRow, language),
    ],
  ];
  for (const [sheet, rows] of lists)
    for (let first = 0; first < rows.length; first += blockRows) {
      await step(run, { stage: 'writing', done: first, total: rows.length });
      await into.appendRows(sheet, rows.slice(first, first + blockRows));
    }
  return {
    deposits: deposits.length,
    lines: history.length,
    certifications: certifications.length,
    sheets: sheets.map(({ table }) => table.sheet),
    pending: deposits
      .filter(({ state }) => state === 'generated' || state === 'deposited')
      .map(({ fileName, idFlux }) => fileName || idFlux),
  };
}

const modelOf = (text: string | undefined): Model => (text === 'full' ? 'full' : 'short');

/** The columns that the table had, besides those of its model. */
function fieldsOf(from: Workspace): readonly FieldKey[] {
  const [on] = passagesOf(from)?.tables ?? [];
  return fieldKeys.filter((key) => on?.table.columns[key] !== undefined);
}

/** In the words of the schema. */
function settingsOf({ parametres }: Workspace): ParametreValues {
  return Object.fromEntries(
    PARAMETRE_KEYS.flatMap((key) => {
      const typed = parametres.text(key);
      const { list }: Parametre = PARAMETRES[key];
      if (typed === '' || list === 'language' || list === 'version') return [];
      return [[key, list === undefined ? typed : (readCode(list, typed) ?? typed)]];
    }),
  );
}

/** Lines of a list of settings, by column, as their cells hold them. */
function linesOf(
  { lists }: Workspace,
  key: 'certifications' | 'certificateurs',
): readonly Readonly<Record<string, CellValue>>[] {
  const columns: Readonly<Record<string, { readonly header: Text }>> =
    key === 'certifications' ? CERTIFICATION_COLUMNS : CERTIFICATEUR_COLUMNS;
  return (lists[key]?.rows ?? []).map((row) =>
    Object.fromEntries(
      Object.entries(columns).map(([column, { header }]) => [column, cellUnder(row, header)]),
    ),
  );
}

/** How each sheet is read; where they are the department's, the columns of our template are not to be missed. */
function matchingsOf(sheets: readonly FoundAgain[]): Memory {
  if (sheets.length === 0) return {};
  return {
    [ACCROCHAGE_KEYS.ownColumns]: '',
    [ACCROCHAGE_KEYS.model]: '',
    [ACCROCHAGE_KEYS.templateVersion]: '',
    ...Object.fromEntries(
      sheets.map(({ match }) => [
        matchingKey(match.sheet),
        matchingText({ ...match, lastRow: match.firstRow, rows: 0 }),
      ]),
    ),
  };
}

function rowsOf<Line>(
  columns: readonly JournalColumn[],
  lines: readonly Line[],
  toRow: (headers: readonly CellValue[], line: Line, language: Language) => readonly CellValue[],
  language: Language,
): readonly (readonly CellValue[])[] {
  const headers = columns.map(({ header }) => header[language]);
  return lines.map((line) => toRow(headers, line, language));
}

/** Of passages that are still awaited, or to be corrected, the rows stay in the workbook they come from: that is why they are not here. */
function followedElsewhere({
  deposits,
  history,
  demarches,
  description,
  language,
  surroundings,
}: Workspace): readonly Demarche[] {
  const date = horodatageParis(surroundings.now());
  const { departed } = judgeIdentity({ deposits, history }, demarches, []);
  return departed
    .filter(({ isPending }) => isPending)
    .map(({ idTechnique }) => ({
      date,
      by: '',
      idTechnique,
      code: LEFT_TABLE,
      reason: FOLLOWED_ELSEWHERE[language](description.name),
    }));
}
