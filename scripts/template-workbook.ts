import { DEPOT_COLUMNS, HISTORIQUE_COLUMNS } from '#journal';
import { templateSheets, type TemplateOptions } from '#template';
import { newXlsx } from '#workbook/xlsx';

/** The bytes of a workbook made from the template: the same options give the same bytes. @param name its file name. */
export async function templateWorkbook(
  name: string,
  options: Omit<TemplateOptions, 'depots' | 'historique'>,
): Promise<Uint8Array> {
  const workbook = newXlsx(name);
  const sheets = templateSheets({ ...options, depots: DEPOT_COLUMNS, historique: HISTORIQUE_COLUMNS });
  for (const sheet of sheets) await workbook.ensureSheet(sheet);
  return workbook.save();
}
