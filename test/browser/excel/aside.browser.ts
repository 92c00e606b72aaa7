import { expect, it } from '@jest/globals';
import { departmentsWorkbook, HEADERS, SHEET } from '../../scenario/departments-workbook';
import { paneSteps } from '../../scenario/hosts/pane';
import { accessibilityProblems } from '../built-page';
import { excelPages } from './excel-pages';

const pages = excelPages();
const COLUMN = String.fromCharCode(65 + HEADERS.indexOf('Mis de côté'));

it('the rows selected in Excel are set aside for a reason, taken back, and that undone, by the keyboard alone', async () => {
  const { pane, page, excel } = await pages.open(departmentsWorkbook('1.1.5'));
  const reasons = async () => (await excel.values(SHEET, `${COLUMN}6:${COLUMN}8`)).flat();
  await paneSteps(pane).check();
  const part = pane.getByRole('region', { name: 'Lignes sélectionnées' });
  await excel.act('user', { do: 'activate', with: [SHEET] });
  await excel.act('user', { do: 'select', with: [SHEET, 'B6:C7'] });
  await pane.getByRole('button', { name: 'Mettre de côté…' }).focus();
  await page.keyboard.press('F9');
  await pane.getByRole('combobox', { name: 'Pourquoi elles ne sont pas envoyées' }).waitFor();
  await page.keyboard.type('Hors');
  // The first picks the reason that begins so; the arrow of the list is on the way to the button.
  for (const key of ['Enter', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await part
    .getByText(/^2\slignes mises de côté\./)
    .first()
    .waitFor();
  expect(await reasons()).toEqual(['Hors RNCP/RS', 'Hors RNCP/RS', '']);

  await page.keyboard.press('Shift+F9');
  await part
    .getByText(/^2\slignes reprises\.$/)
    .first()
    .waitFor();
  expect(await reasons()).toEqual(['', '', '']);
  await part.getByRole('button', { name: /^Annuler\s: 2\scases/ }).press('Enter');
  await pane
    .getByText(/^2\scellules remises comme avant\.$/)
    .first()
    .waitFor();
  expect(await reasons()).toEqual(['Hors RNCP/RS', 'Hors RNCP/RS', '']);
});

it('a code is looked for by name, chosen in the list, put into the row of the selected cell, and that undone, by the keyboard alone', async () => {
  const { pane, page, excel } = await pages.open(departmentsWorkbook('1.1.5'));
  const code = async () => (await excel.values(SHEET, 'F5:F5')).flat()[0];
  await paneSteps(pane).check();
  await excel.act('user', { do: 'activate', with: [SHEET] });
  await excel.act('user', { do: 'select', with: [SHEET, 'B5'] });
  await pane.getByRole('button', { name: 'Chercher le code…' }).first().press('Enter');
  const field = pane.getByRole('combobox', { name: 'Commune ou pays de naissance' });
  await field.waitFor();
  expect(await accessibilityProblems(pane)).toEqual([]);
  await field.fill('saint denis 93');
  await pane
    .getByRole('option', { name: /Saint-Denis\s*93066/ })
    .first()
    .waitFor();
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await pane.getByRole('list', { name: 'Ce qui sera écrit' }).waitFor();
  expect(await accessibilityProblems(pane)).toEqual([]);
  await pane.getByRole('button', { name: /^Mettre \d{5}\s: ligne 5$/ }).press('Enter');
  await pane.getByText('1\u00a0ligne complétée.').first().waitFor();
  expect(await code()).toBe('93066');
  await pane.getByRole('button', { name: /^Annuler\s: 1\scellule du lieu de naissance$/ }).press('Enter');
  await pane
    .getByText(/^1\scellule remise comme avant\.$/)
    .first()
    .waitFor();
  expect(await code()).toBe('35238');
});
