import { afterEach, expect, it } from '@jest/globals';
import { IDS, contentOf, sound } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accessibilityProblems, openBuiltPage, type BuiltPage } from './built-page';
import { dropFiles, pickWorkbook, press } from './gestures';

let built: BuiltPage;
afterEach(async () => built.close());

const camille = { ...sound, idTechnique: 'C-1' };
const bytesOf = (rows: readonly object[], service = '') =>
  xlsxFromContent(contentOf({ rows, parametres: { ...IDS, ...(service === '' ? {} : { service }) } }));

it('departments are dropped on the page, shown, chosen, gathered, taken back, and get their workbooks', async () => {
  built = await openBuiltPage();
  const { page, errors } = built;
  await pickWorkbook(page, 'classeur.xlsx', bytesOf([{ ...camille, codeInsee: '35001' }]));
  const zone = page.getByRole('region', { name: 'Services' });
  await zone.waitFor();
  const files = [
    {
      name: 'cuisine.xlsx',
      bytes: bytesOf(
        [camille, { ...camille, idTechnique: 'C-2', prenom1: 'Inès', nomNaissance: 'TEST' }],
        'Cuisine',
      ),
    },
    { name: 'secret.xlsx', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
  ];
  await dropFiles(page, '[aria-label="Services"] > div:nth-child(2)', files);
  await page
    .getByText(/^1\sligne nouvelle · 0\smise à jour · 1\sécart · 0\sligne à reconnaître$/)
    .first()
    .waitFor();
  await page
    .getByText(/secret\.xlsx/)
    .first()
    .waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('group', { name: 'Garder' }).getByRole('button', { name: 'Service' }).click();
  await press(page, 'Réunir');
  await page
    .getByText(/^1\sligne ajoutée, 1\smise à jour\./)
    .first()
    .waitFor();
  await press(page, 'Renvoyer aux services');
  await page
    .getByText(/^Cuisine\s: 2\slignes, dont/)
    .first()
    .waitFor();
  await press(page, /^Annuler\s: les services réunis/);
  await page.getByRole('button', { name: /les services réunis/ }).waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});
