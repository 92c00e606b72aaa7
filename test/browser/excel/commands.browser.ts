import { describe, expect, it } from '@jest/globals';
import type { ExcelPage } from '../../excel-host/page/start';
import { departmentsWorkbook, SHEET } from '../../scenario/departments-workbook';
import { paneSteps } from '../../scenario/hosts/pane';
import { excelPages } from './excel-pages';

const pages = excelPages();
const open = async () => pages.open(departmentsWorkbook('1.1.5'));
const isStep = async ({ pane }: ExcelPage, name: string) =>
  pane.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor();
const isOver = async ({ page, excel }: ExcelPage, times: number) => {
  await page.waitForFunction((n) => window.excelHost.completed().length >= n, times);
  expect(await excel.completed()).toHaveLength(times);
};

describe('the buttons of the ribbon, while nothing is under way', () => {
  it('each lead to their step; Excel is told that each is over', async () => {
    const excelPage = await open();
    const { pane, excel } = excelPage;
    await excel.press('check');
    await isStep(excelPage, 'Contrôler');
    await pane
      .getByText(/^Contrôlé le /)
      .first()
      .waitFor();
    await excel.press('generate');
    await isStep(excelPage, 'Transmettre');
    await excel.press('importAccuse');
    await isStep(excelPage, 'Accusés');
    await isOver(excelPage, 3);
    await isStep(excelPage, 'Accusés');
    expect(await excel.isPaneShown()).toBe(true);
  });

  it('explain the selected cell, or say that there is nothing to explain', async () => {
    const { pane, excel } = await open();
    await excel.press('explain');
    await pane
      .getByText(/^Ce classeur n’a pas encore été contrôlé ici/)
      .first()
      .waitFor();
    await paneSteps(pane).check();
    await excel.act('user', { do: 'activate', with: [SHEET] });
    await excel.act('user', { do: 'select', with: [SHEET, 'D9'] });
    await excel.press('explain');
    const pinned = pane.getByRole('region', { name: 'Cellule sélectionnée' });
    await pinned.getByText(/«\sSexe\s» est obligatoire/).waitFor();
    await excel.act('user', { do: 'select', with: [SHEET, 'B5'] });
    await excel.press('explain');
    await pane.getByText('Cette cellule n’a pas d’anomalie.').first().waitFor();
  });

  it('and the shortcuts of the sheet go from finding to finding, the focus staying in the sheet', async () => {
    const { page, pane, excel } = await open();
    await paneSteps(pane).check();
    await excel.act('user', { do: 'activate', with: [SHEET] });
    await page.evaluate(() => document.querySelector<HTMLElement>('#ribbon button')?.focus());
    const selectionAfter = async (command: string) => {
      const before = await excel.selection();
      await excel.press(command);
      await page.waitForFunction((former) => window.excelHost.selection() !== former, before);
      return excel.selection();
    };
    const first = await selectionAfter('nextFinding');
    const second = await selectionAfter('nextFinding');
    expect(await selectionAfter('previousFinding')).toBe(first);
    expect(second).not.toBe(first);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });
});

describe('the buttons of the ribbon, while a check is under way', () => {
  it('interrupt nothing: they say so, and the check ends well', async () => {
    const excelPage = await open();
    const { pane, excel } = excelPage;
    await pane.getByRole('tab', { name: /^Contrôler/ }).click();
    // A cell that is being typed in holds the check for as long as it lasts.
    await excel.startEditing();
    await pane.getByRole('button', { name: /^Contrôler 7\slignes$/ }).click();
    await pane.getByRole('progressbar').waitFor();
    for (const command of ['generate', 'importAccuse', 'check', 'explain']) await excel.press(command);
    const isBusy = pane.getByText(/^Une action est en cours\s: elle continue\./);
    await isBusy.first().waitFor();
    await isStep(excelPage, 'Contrôler');
    await pane
      .getByText(/^Excel attend\s: si une cellule est en cours de saisie/)
      .first()
      .waitFor();
    await excel.stopEditing();
    await pane
      .getByText(/^Contrôlé le /)
      .first()
      .waitFor();
    expect((await paneSteps(pane).counts())?.errors).toBe(3);
    await isStep(excelPage, 'Contrôler');
    expect(await pane.getByText(/^Excel attend/).count()).toBe(0);
    await isOver(excelPage, 4);
  });
});
