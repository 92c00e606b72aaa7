import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { handed } from '../scenario/hosts/pane';
import { accessibilityProblems, openBuiltPage, type BuiltPage } from './built-page';
import { pickWorkbook } from './gestures';

let built: BuiltPage;
let page: Page;
const section = (name: string) => page.locator(`section[aria-label="${name}"]`);

beforeAll(async () => {
  built = await openBuiltPage();
  ({ page } = built);
});
afterAll(async () => built.close());

it('tells a loaded XSD from ours, upgrades an older workbook, and shows a profile before it is applied', async () => {
  const bytes = readFileSync('test/fixtures/workbooks/v2-sent.xlsx');
  await pickWorkbook(page, 'v2-sent.xlsx', new Uint8Array(bytes));
  const xsd = readFileSync('schemas/certifications-cdc-1.1.5.xsd', 'utf8').replaceAll(
    '<xs:maxLength value="60"/>',
    '<xs:maxLength value="30"/>',
  );
  await page
    .locator('input[type=file][accept=".xsd,.xml"]')
    .setInputFiles({ name: 'kit.xsd', mimeType: 'text/xml', buffer: Buffer.from(xsd) });
  await page
    .getByText(/^kit\.xsd, chargé le /)
    .first()
    .waitFor();
  await section('Format du flux').getByText('En quoi ce XSD diffère du nôtre').click();
  await page
    .getByText(/30 caractères au plus dans le XSD chargé, 60 /)
    .first()
    .waitFor();
  await section('Format du flux').getByRole('button', { name: 'Revenir au nôtre' }).click();
  await page
    .getByText(/reconstitué par nos soins/)
    .first()
    .waitFor();

  const template = section('Modèle');
  await template.getByText('Ce qui changerait').click();
  await template
    .getByText(/Colonnes ajoutées à «\sDépôts\s»/)
    .first()
    .waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await template.getByRole('button', { name: 'Mettre à niveau' }).click();
  await template
    .getByText(/^Modèle version \d+ · format 1\.1\.5$/)
    .first()
    .waitFor();
  await template.getByRole('button', { name: 'Mettre à niveau' }).waitFor({ state: 'detached' });

  const profile = section('Profil de l’organisme');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    profile.getByRole('button', { name: 'Exporter le profil' }).click(),
  ]);
  const { name, bytes: exported } = await handed(download);
  expect(name).toBe('profil.json');
  const other = new TextDecoder().decode(exported).replaceAll('12ABC345', '99XYZ999');
  await profile
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(other) });
  await profile
    .getByText(/BCR de l’émetteur\s: «\s12ABC345\s» → «\s99XYZ999\s»/)
    .first()
    .waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await profile.getByRole('button', { name: 'Appliquer le profil' }).click();
  await profile
    .getByText(/^Profil appliqué/)
    .first()
    .waitFor();
  await page.locator('input[value="99XYZ999"]').first().waitFor();
  await profile.getByRole('button', { name: /le profil appliqué/ }).click();
  await page.locator('input[value="12ABC345"]').first().waitFor();
  expect([built.errors, built.elsewhere]).toEqual([[], []]);
});
