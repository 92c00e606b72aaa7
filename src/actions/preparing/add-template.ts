import type { SchemaModel } from '#dictionary';
import { JOURNAL_COLUMNS } from '#journal';
import { SHEET_NAMES, templateSheets, type TemplateOptions } from '#template';
import type { Workbook } from '#workbook';
import { sheetNameTaken } from './refusals';

/** What the template is made from; the columns of the journal are known here. */
export type TemplateChoice = Omit<TemplateOptions, keyof typeof JOURNAL_COLUMNS> & {
  /** Gives the lengths to the prompts. */
  readonly schema: SchemaModel;
  /** For a workbook that has its own sheets of passages. */
  readonly withoutPassages?: boolean;
};

/**
 * Adds the sheets of the template to a workbook; sheets of ours that are there already are left as they are.
 * @throws BadInputError when a sheet of another kind has the name of the passages' sheet; nothing is added then.
 */
export async function addTemplate(
  workbook: Workbook,
  { withoutPassages = false, ...choice }: TemplateChoice,
): Promise<void> {
  const { sheets } = await workbook.describe();
  const name = SHEET_NAMES.passages[choice.language];
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw sheetNameTaken(name);
  const specs = templateSheets({ ...choice, ...JOURNAL_COLUMNS });
  for (const spec of specs) if (!withoutPassages || spec.name !== name) await workbook.ensureSheet(spec);
}
