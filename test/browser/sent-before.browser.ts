import { afterEach, expect, it } from '@jest/globals';
import { openBuiltPage, type BuiltPage } from './built-page';

let built: BuiltPage;
afterEach(async () => built.close());

it('before the first file it is asked what was sent by another way; rows are declared so, in words that are typed, and taken back', async () => {
  built = await openBuiltPage();
  const { page, errors } = built;
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
  await press('Essayer avec un exemple');
  await page.getByRole('tab', { name: /^Transmettre/ }).click();
  await press('Oui, sans les fichiers…');
  await page.getByRole('radio', { name: /^Celles dont les 3\smois sont passés/ }).check();
  await page.getByLabel('Transmises le').fill('20/03/2026');
  await page.getByRole('combobox', { name: 'Comment' }).fill('Saisie, dépôt 12');
  await press('Déclarer ces lignes transmises');
  await page
    .getByText(/^1\sligne déclarée transmise\.$/)
    .first()
    .waitFor();
  await page.getByText('Des passages de ce classeur ont-ils déjà').first().waitFor({ state: 'detached' });

  await press(/Transmis hors de l’outil/);
  await page.getByText('Saisie, dépôt 12').first().waitFor();
  expect(await page.getByRole('button', { name: /^Télécharger/ }).count()).toBe(0);
  await press('Revenir sur cette déclaration');
  await page.getByRole('button', { name: /Annulé/ }).waitFor();
  expect(errors).toEqual([]);
});
