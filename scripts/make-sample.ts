import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { certifications, parametres } from './sample/certifications';
import { comptesRendus } from './sample/comptes-rendus';
import { passages } from './sample/passages';
import { templateWorkbook } from './template-workbook';

/** Where the sample stands, from the root of the project. */
export const SAMPLE_FOLDER = 'assets/exemple';

/** The files of the sample, by name: the workbook and the comptes rendus. */
export async function makeSample(): Promise<Readonly<Record<string, Uint8Array>>> {
  const workbook = await templateWorkbook('exemple-accrochage.xlsx', {
    model: 'full',
    extra: ['nir'],
    language: 'fr',
    parametres,
    certifications,
    rows: passages.map(({ cells }) => cells),
  });
  const encoder = new TextEncoder();
  return {
    'exemple-accrochage.xlsx': workbook,
    ...Object.fromEntries(Object.entries(comptesRendus).map(([name, text]) => [name, encoder.encode(text)])),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await mkdir(SAMPLE_FOLDER, { recursive: true });
  for (const [name, bytes] of Object.entries(await makeSample())) {
    await writeFile(`${SAMPLE_FOLDER}/${name}`, bytes);
    console.log(`${SAMPLE_FOLDER}/${name} written`);
  }
}
