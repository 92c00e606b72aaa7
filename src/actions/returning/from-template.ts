import { printOf, senderBy, typedCells, ASIDE_KEY, type HereRow, type OwnFields } from '#actions/gathering';
import type { PassageWorkspace } from '#actions/workspace';
import { asTyped } from '#actions/writing';
import { fieldKeys, type CellValue, type FieldKey } from '#dictionary';
import { JOURNAL_COLUMNS } from '#journal';
import {
  fieldColumn,
  fieldsOfModel,
  reportSheet,
  SHEET_NAMES,
  templateSheets,
  type PassageCells,
  type SheetKey,
} from '#template';
import type { Workbook } from '#workbook';
import { isOwnOf } from './services';
import type { Strangers } from './strangers';
import { reasonTold } from './words';

/** What a department's workbook is made of, of the template: the journal is this workbook's alone. */
const SHEETS: readonly SheetKey[] = [
  'passages',
  'certifications',
  'certificateurs',
  'parametres',
  'listes',
  'accrochage',
];

/** Who a person is: a department that sent the passage knows it, be it in other letters. */
const IDENTITY: ReadonlySet<string> = new Set<FieldKey>(['nomNaissance', 'prenom1', 'dateNaissance']);

/**
 * What a department may see of a row: all of its own; of one that another holds, what it sent itself and still stands so. A NIR of
 * which nothing tells that it is the one it sent is not shown, nor a reason that names somebody of another department.
 */
export function shownTo(
  row: HereRow,
  service: string,
  workspace: PassageWorkspace,
  strangers: Strangers,
): OwnFields {
  const sender: OwnFields = senderBy(workspace);
  const sent = row.sources.get(service)?.values;
  const isOwn = isOwnOf(row, service);
  const isShown = (field: string, text: string) =>
    isOwn ||
    (sent?.has(field) === true &&
      (IDENTITY.has(field) ||
        (field !== 'nir' && sent.get(field) === printOf(row.idTechnique, field, text))));
  return Object.fromEntries(
    Object.entries(row.texts)
      .filter(([field, text]) => isShown(field, text) && sender[field as FieldKey] !== text)
      .map(([field, text]) => [
        field,
        field === ASIDE_KEY ? reasonTold(text, strangers, workspace.language) : text,
      ]),
  );
}

/** Fills a new workbook with the rows of a department. */
export async function fillFromTemplate(
  workbook: Workbook,
  workspace: PassageWorkspace,
  rows: readonly HereRow[],
  service: string,
  shown: (row: HereRow) => OwnFields,
): Promise<void> {
  const { language, chosen, schema, parametres } = workspace;
  const model = 'short';
  const inModel = new Set(fieldsOfModel(model));
  const texts = rows.map(shown);
  const extra = fieldKeys.filter((key) => !inModel.has(key) && texts.some((each) => each[key] !== undefined));
  const columns = Object.fromEntries([...inModel, ...extra].map((key, index) => [key, index + 1]));
  const formats = new Map(
    [...inModel, ...extra].map((key) => [key, fieldColumn(key, language, schema).format]),
  );
  const lines = rows.map((row, index): PassageCells => {
    const own = texts[index] ?? {};
    const typed = { ...typedCells(own, { columns }, language), idTechnique: row.idTechnique };
    const cells = Object.entries(typed).map(([key, text]): readonly [string, CellValue] => {
      const format = formats.get(key as FieldKey) ?? '@';
      return [key, text === '' ? null : asTyped(text, format, false)];
    });
    const filled: PassageCells = Object.fromEntries(cells);
    return { ...filled, [ASIDE_KEY]: own[ASIDE_KEY] ?? null };
  });
  await workbook.ensureSheet({ ...reportSheet('aFaire', language), active: true });
  const names = new Set(SHEETS.map((key) => SHEET_NAMES[key][language]));
  const specs = templateSheets({
    model,
    language,
    schema,
    extra,
    version: chosen.version,
    rows: lines,
    parametres: { service, identification: parametres.text('identification') },
    ...JOURNAL_COLUMNS,
  });
  for (const spec of specs) if (names.has(spec.name)) await workbook.ensureSheet(spec);
}
