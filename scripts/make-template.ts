import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { templateWorkbook } from './template-workbook';

/** Where the empty templates stand, from the root of the project: the short model, and the one with every column. */
export const TEMPLATE_PATHS = {
  short: 'assets/modele-accrochage.xlsx',
  full: 'assets/modele-accrochage-complet.xlsx',
} as const;

type Model = keyof typeof TEMPLATE_PATHS;

export const MODELS = Object.keys(TEMPLATE_PATHS) as readonly Model[];

/** The bytes of an empty template, in French. */
export function makeTemplate(model: Model): Promise<Uint8Array> {
  return templateWorkbook(basename(TEMPLATE_PATHS[model]), { model, language: 'fr' });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const model of MODELS) {
    await writeFile(TEMPLATE_PATHS[model], await makeTemplate(model));
    console.log(`${TEMPLATE_PATHS[model]} written`);
  }
