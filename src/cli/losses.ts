import type { Language } from '#dictionary';
import type { FileWorkbook } from './host';

/** What saving this workbook loses, one sentence each; nothing for most. */
export async function lossLines(workbook: FileWorkbook, language: Language): Promise<readonly string[]> {
  const { losses } = await workbook.describe();
  return losses.map((loss) => loss[language]);
}
