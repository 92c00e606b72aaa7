import { addTemplate, type TemplateChoice } from '#actions';
import { newXlsx } from '#workbook/xlsx';

/** The bytes of a workbook made from the template: the same choice gives the same bytes. @param name its file name. */
export async function templateWorkbook(name: string, choice: TemplateChoice): Promise<Uint8Array> {
  const workbook = newXlsx(name);
  await addTemplate(workbook, choice);
  return workbook.save();
}
