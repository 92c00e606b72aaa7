import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { templateWorkbook } from './template-workbook';

/** Where the empty template stands, from the root of the project. */
export const TEMPLATE_PATH = 'assets/modele-accrochage.xlsx';

/** The bytes of the empty template: the short model, in French. */
export function makeTemplate(): Promise<Uint8Array> {
  return templateWorkbook('modele-accrochage.xlsx', { model: 'short', language: 'fr' });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(TEMPLATE_PATH, await makeTemplate());
  console.log(`${TEMPLATE_PATH} written`);
}
