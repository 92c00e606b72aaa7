import { senderBy, typedCells, ASIDE_KEY, type HereRow, type OwnFields } from '#actions/gathering';
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

/** What a department's workbook is made of, of the template: the journal is this workbook's alone. */
const SHEETS: readonly SheetKey[] = [
  'passages',
  'certifications',
  'certificateurs',
  'parametres',
  'listes',
  'accrochage',
];

/** What a department may see of a row: all of its own; of one that another holds, what it sent itself. */
export function shownTo(row: HereRow, service: string, workspace: PassageWorkspace): OwnFields {
  const sender: OwnFields = senderBy(workspace);
  const sent = row.sources.get(service)?.values;
  const isShown = isOwnOf(row, service) ? () => true : (field: string) => sent?.has(field) === true;
  return Object.fromEntries(
    Object.entries(row.texts).filter(([field, text]) => isShown(field) && sender[field as FieldKey] !== text),
  );
}

/** Fills a new workbook with the rows of a department. */
export async function fillFromTemplate(
  workbook: Workbook,
  workspace: PassageWorkspace,
  rows: readonly HereRow[],
  service: string,
): Promise<void> {
  const { language, chosen, schema, parametres } = workspace;
  const model = 'short';
  const inModel = new Set(fieldsOfModel(model));
  const texts = rows.map((row) => shownTo(row, service, workspace));
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
