import { addTemplate } from '#actions/preparing';
import {
  cellUnder,
  openWorkspace,
  remember,
  step,
  type Memory,
  type Run,
  type Workspace,
} from '#actions/workspace';
import { readCode, type CellValue, type FieldKey, type Language, type Text } from '#dictionary';
import {
  demarcheToRow,
  DEMARCHES_COLUMNS,
  DEPOT_COLUMNS,
  depositToRow,
  HISTORIQUE_COLUMNS,
  lineToRow,
  type Demarche,
  type JournalColumn,
} from '#journal';
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
  type PassageCells,
  type SheetSpec,
} from '#template';
import type { Workbook } from '#workbook';

/** What a workbook remembers that holds in one made from it. */
const KEPT: readonly string[] = [
  ACCROCHAGE_KEYS.constants,
  ACCROCHAGE_KEYS.hiddenWarnings,
  ACCROCHAGE_KEYS.idPattern,
  ACCROCHAGE_KEYS.profileDeclined,
  ACCROCHAGE_KEYS.xsd,
  ACCROCHAGE_KEYS.xsdName,
  ACCROCHAGE_KEYS.xsdLoadedOn,
];

/** What a workbook made from another begins with, besides its settings and its ledger. */
export interface Beginning {
  /** Columns besides those of the model. */
  readonly extra: readonly FieldKey[];
  readonly rows?: readonly PassageCells[];
  /** The department's sheets of passages, instead of ours. */
  readonly sheets?: readonly SheetSpec[];
  readonly remembers?: Memory;
  /** Written under those of the workbook that it comes from. */
  readonly demarches?: readonly Demarche[];
}

/** How much of the ledger was taken over. */
export interface Begun {
  readonly deposits: number;
  /** Lines of who was sent. */
  readonly lines: number;
  readonly certifications: number;
}

/**
 * Fills an empty workbook from one that has lived: its settings, and all that it knows of who was sent, so that nothing is sent
 * again. The workbook it comes from is only read.
 */
export async function begin(
  from: Workspace,
  into: Workbook,
  { extra, rows = [], sheets = [], remembers = {}, demarches: more = [] }: Beginning,
  run: Run,
): Promise<Begun> {
  const { language, memory, deposits, history, demarches, description } = from;
  const certifications = linesOf(from, 'certifications');
  await addTemplate(into, {
    model: modelOf(from),
    language,
    version: from.chosen.version,
    schema: from.schema,
    parametres: settingsOf(from),
    certifications,
    certificateurs: linesOf(from, 'certificateurs'),
    extra,
    rows,
    withoutPassages: sheets.length > 0,
  });
  for (const sheet of sheets) await into.ensureSheet(sheet);
  const now = await openWorkspace(into, from.options, from.surroundings);
  await remember(now, {
    ...Object.fromEntries(KEPT.flatMap((key) => (memory[key] ? [[key, memory[key]]] : []))),
    ...remembers,
    [ACCROCHAGE_KEYS.version]: TEMPLATE_VERSION,
  });
  const { blockRows } = description;
  const lists: readonly (readonly [string, readonly (readonly CellValue[])[]])[] = [
    [SHEET_NAMES.depots[language], rowsOf(DEPOT_COLUMNS, deposits, depositToRow, language)],
    [SHEET_NAMES.historique[language], rowsOf(HISTORIQUE_COLUMNS, history, lineToRow, language)],
    [
      SHEET_NAMES.demarches[language],
      rowsOf(DEMARCHES_COLUMNS, [...demarches, ...more], demarcheToRow, language),
    ],
  ];
  for (const [sheet, lines] of lists)
    for (let first = 0; first < lines.length; first += blockRows) {
      await step(run, { stage: 'writing', done: first, total: lines.length });
      await into.appendRows(sheet, lines.slice(first, first + blockRows));
    }
  return { deposits: deposits.length, lines: history.length, certifications: certifications.length };
}

/** The model that a workbook was made with; the short one where it was not. */
export const modelOf = ({ memory }: Pick<Workspace, 'memory'>): Model =>
  memory[ACCROCHAGE_KEYS.model] === 'full' ? 'full' : 'short';

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

function rowsOf<Line>(
  columns: readonly JournalColumn[],
  lines: readonly Line[],
  toRow: (headers: readonly CellValue[], line: Line, language: Language) => readonly CellValue[],
  language: Language,
): readonly (readonly CellValue[])[] {
  const headers = columns.map(({ header }) => header[language]);
  return lines.map((line) => toRow(headers, line, language));
}
