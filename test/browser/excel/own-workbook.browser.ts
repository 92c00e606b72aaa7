import { expect, it } from '@jest/globals';
import { twoSessions } from '../../fixtures/layouts/two-sessions';
import { CODES } from '../../scenario/own-workbook';
import { accessibilityProblems } from '../built-page';
import { excelPages } from './excel-pages';
import { savedBy } from './workbooks';

const pages = excelPages();
const names = twoSessions.sheets.map(({ name }) => name);

it('a workbook as a school keeps it is decided by keyboard in a narrow pane, and stays in front as it was', async () => {
  const at = await pages.open({ name: 'cfa.xlsx', sheets: twoSessions.sheets });
  const { pane, page } = at;
  await page.evaluate(() => window.excelHost.setPaneWidth(320));
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
  await button('Utiliser ce tableau').waitFor();
  expect(await accessibilityProblems(pane)).toEqual([]);
  const overflow = await pane
    .locator('#step-prepare')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(overflow).toBe(0);
  await button(/^Dire pour tout le classeur/)
    .first()
    .press('Enter');
  const whole = pane.getByRole('group', { name: 'Pour tout le classeur' });
  await whole.getByRole('combobox', { name: 'Obtention, Pour tout le classeur' }).waitFor();
  expect(await accessibilityProblems(pane)).toEqual([]);
  await pane.getByRole('radio', { name: 'Nom de naissance' }).press('Space');
  await button(/^Confirmer ces/).press('Enter');
  for (const [title, code] of Object.entries(CODES))
    await pane
      .getByRole('textbox', { name: new RegExp(`« ${title} »`) })
      .first()
      .fill(code);
  await button('Utiliser ce tableau').press('Enter');
  const said = pane.locator('[data-result=keepMatching]');
  await said.waitFor();
  expect(await said.evaluate((element) => element === document.activeElement)).toBe(true);
  const saved = await savedBy(at);
  expect(saved.sheets?.map(({ name }) => name)).toEqual([...names, '_accrochage']);
  for (const { name, rows = [] } of twoSessions.sheets) {
    const after = saved.sheets?.find((sheet) => sheet.name === name)?.rows ?? [];
    rows.forEach((cells, index) => {
      const line = after[index] ?? [];
      expect(cells.map((_cell, column) => line[column] ?? null)).toEqual(cells);
    });
  }
  expect(await page.evaluate(() => window.excelHost.activeSheet())).toBe(names[0]);
});
