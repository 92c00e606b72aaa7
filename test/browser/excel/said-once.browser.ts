import { expect, it } from '@jest/globals';
import { twoTables } from '../../actions/two-sheets';
import { soundRows } from '../../actions/workbooks';
import { departmentsWorkbook, SHEET } from '../../scenario/departments-workbook';
import { goToStep, paneSteps } from '../../scenario/hosts/pane';
import { excelPages } from './excel-pages';

const pages = excelPages();
const CONTENT = departmentsWorkbook('1.1.5');

it('corrections taken back: that they were made is no longer said', async () => {
  const { pane } = await pages.open(CONTENT);
  const steps = paneSteps(pane);
  await steps.check();
  await steps.correctAll();
  const made = pane.locator('#step-check').getByText(/cellules? corrigées?\./);
  expect(await made.count()).toBe(1);
  await pane.getByRole('button', { name: /^Annuler\s: \d+\scorrections?$/ }).click();
  await pane
    .locator('#step-check')
    .getByText(/cellules? remises? comme avant\.$/)
    .waitFor();
  expect(await made.count()).toBe(0);
});

it('several tables on a sheet: not said to be none, and no other is offered', async () => {
  const others = (CONTENT.sheets ?? []).filter(({ name }) => name !== SHEET);
  const sheets = [twoTables(soundRows({}, {})), ...others];
  const { pane } = await pages.openBare({ ...CONTENT, sheets });
  await pane.getByText(/a plusieurs tableaux de passages/).waitFor();
  await pane.getByRole('heading', { name: /ne peut pas être lu en l’état/ }).waitFor();
  expect(await pane.getByText(/n’a pas encore de tableau/).count()).toBe(0);
  expect(await pane.getByRole('button', { name: /^Ajouter le modèle/ }).count()).toBe(0);
});

it('the step of the check says what it adds, and how many rows are hidden', async () => {
  const sheets = (CONTENT.sheets ?? []).map((sheet) =>
    sheet.name === SHEET ? { ...sheet, hiddenRows: [5, 6] } : sheet,
  );
  const { pane } = await pages.open({ ...CONTENT, sheets });
  const hidden = /^7\slignes, dont 2\smasquées \(incluses\)\.$/;
  expect(await pane.getByText(hidden).count()).toBe(1);
  expect(await pane.getByText(/masquées? (est|sont) incluses?/).count()).toBe(0);
  await goToStep(pane, 'Contrôler');
  await pane.locator('#step-check').getByText(hidden).waitFor();
  await pane.getByText(/ajoute à droite du tableau les colonnes de suivi/).waitFor();
});
