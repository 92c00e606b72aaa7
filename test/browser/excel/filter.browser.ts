import { expect, it } from '@jest/globals';
import { departmentsWorkbook, SHEET } from '../../scenario/departments-workbook';
import { paneSteps } from '../../scenario/hosts/pane';
import { excelPages } from './excel-pages';
import { sampleWorkbook } from './workbooks';

const pages = excelPages();
const CONTENT = departmentsWorkbook('1.1.5');

it('a filter is a line that says what is shown, until it is released, here or in Excel', async () => {
  const { pane, excel } = await pages.open(await sampleWorkbook());
  await paneSteps(pane).check();
  const bar = pane.getByRole('group', { name: 'Passages par statut' });
  const line = bar.getByText(/^Tableau filtré\s: \d+ à corriger/);
  await bar.getByRole('button', { name: /^\d+ à corriger$/ }).click();
  await line.waitFor();
  expect((await excel.hiddenRows('Passages')).length).toBeGreaterThan(0);
  await bar.getByRole('button', { name: 'Tout afficher' }).click();
  await line.waitFor({ state: 'detached' });
  expect(await excel.hiddenRows('Passages')).toEqual([]);

  await bar.getByRole('button', { name: /^\d+ à corriger$/ }).click();
  await line.waitFor();
  const table = (await excel.tables()).find(({ sheet }) => sheet === 'Passages');
  await excel.act('user', { do: 'filterTable', with: [table?.name ?? '', 'Statut', null] });
  // Coming back to the pane is enough.
  await pane.evaluate(() => window.dispatchEvent(new Event('focus')));
  await line.waitFor({ state: 'detached' });

  // Nobody has the status any more: what is hidden still says why, and how it comes back.
  await bar.getByRole('button', { name: /^\d+\sprêts$/ }).click();
  await bar.getByText(/^Tableau filtré\s: \d+\sprêts/).waitFor();
  await paneSteps(pane).generate();
  await bar.getByText(/^Tableau filtré\s: 0\sprêt/).waitFor();
  await bar.getByRole('button', { name: 'Tout afficher' }).click();
  await bar.getByText(/^Tableau filtré/).waitFor({ state: 'detached' });
  expect(await excel.hiddenRows('Passages')).toEqual([]);
});

it('the cell of a hidden row is gone to once all rows are shown, which is offered', async () => {
  const { pane, excel } = await pages.open(CONTENT);
  await paneSteps(pane).check();
  await excel.act('user', { do: 'activate', with: [SHEET] });
  const found = pane.locator('#step-check li button').first();
  const row = Number((await found.innerText()).replaceAll(/\D/g, ''));
  await excel.act('user', { do: 'hideRows', with: [SHEET, row, 1, true] });
  await found.click();
  await pane
    .getByText(new RegExp(`^La ligne ${row} .* est masquée`))
    .first()
    .waitFor();
  await pane.getByRole('button', { name: 'Afficher toutes les lignes' }).click();
  await pane
    .getByText(/est masquée/)
    .first()
    .waitFor({ state: 'detached' });
  expect(await excel.hiddenRows(SHEET)).toEqual([]);
  expect(await excel.selection()).toMatch(new RegExp(`[A-Z]${row}$`));
});
