import { readFile } from 'node:fs/promises';
import { addTemplate, type TemplateChoice } from '#actions/preparing';
import { defaultSchema } from '#actions/workspace';
import { newXlsx } from '#workbook/xlsx';

const surroundings = {
  readSchema: (version: string) =>
    readFile(new URL(`../schemas/certifications-cdc-${version}.xsd`, import.meta.url), 'utf8'),
  now: () => new Date(),
  uuid: () => crypto.randomUUID(),
};

/** The bytes of a workbook made from the template: the same choice gives the same bytes. @param name its file name. */
export async function templateWorkbook(
  name: string,
  choice: Omit<TemplateChoice, 'version' | 'schema'>,
): Promise<Uint8Array> {
  const { version, schema } = await defaultSchema(surroundings);
  const workbook = newXlsx(name);
  await addTemplate(workbook, { ...choice, version, schema });
  return workbook.save();
}
