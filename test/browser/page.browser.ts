import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { contentOf, soundRows } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accessibilityProblems, openBuiltPage, type BuiltPage } from './built-page';

let built: BuiltPage;
let page: Page;

const open = async (query = '') => {
  built = await openBuiltPage(query);
  ({ page } = built);
};
afterEach(async () => built.close());

const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
/** A cell of the grid by sheet row and place in the grid, the row numbers being the first. */
const cellAt = (row: number, place: number) =>
  page.locator(
    `.sheet-grid [role=row]:has([aria-colindex="1"]:text-is("${row}")) [aria-colindex="${place}"]`,
  );

describe('the opening screen', () => {
  beforeEach(async () => open());

  it('offers a workbook, the sample and the template, in both languages', async () => {
    await page.getByRole('button', { name: 'Choisir un classeur…' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press('English');
    await page.getByRole('button', { name: 'Choose a workbook…' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('hands over the empty template', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press('Télécharger le modèle vide'),
    ]);
    expect(download.suggestedFilename()).toBe('modele-accrochage.xlsx');
  });

  it('says in one sentence what is wrong with a file that is no workbook', async () => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'faux.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('not a zip'),
    });
    const said = await page.getByRole('alert').innerText();
    expect(said).toMatch(/\.$/);
    expect(said).not.toContain('Error');
    await page.getByRole('button', { name: 'Choisir un classeur…' }).waitFor();
  });
});

describe('the page in English, its pane at 320 px', () => {
  it('has nothing for axe to find on any step', async () => {
    await open();
    await press('English');
    await press('Try with an example');
    await page.getByRole('grid').waitFor();
    await page.getByText('Where this workbook stands').first().waitFor();
    await page.getByRole('separator', { name: 'Width of the pane' }).focus();
    for (let turn = 0; turn < 3; turn++) await page.keyboard.press('ArrowRight');
    expect((await page.locator('aside').boundingBox())?.width).toBe(320);
    expect(await accessibilityProblems(page)).toEqual([]);
    await tab('Check');
    await press(/^Check \d+\srows$/);
    await page.getByText('Stages of the check').or(page.getByRole('searchbox')).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await tab('Send');
    await press('Narrow down');
    await page.getByText('At most this many records').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await tab('Accusés');
    await page.getByRole('button', { name: 'Choose files…' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('the grid', () => {
  beforeEach(async () => {
    await open('?exemple');
    await page.getByRole('grid').waitFor();
    await cellAt(5, 4).waitFor();
  });

  it('takes what is typed, says how many rows changed since the check, and checks them again by itself', async () => {
    await tab('Contrôler');
    await press(/^Contrôler \d+\slignes$/);
    await page.getByText('Format CDC (XSD)').first().waitFor();
    await cellAt(5, 4).click();
    await page.keyboard.type('INVENTÉE');
    await page.keyboard.press('Enter');
    await cellAt(5, 4).getByText('INVENTÉE').waitFor();
    const since = page.getByText(/^1\sligne modifiée depuis\.$/);
    await since.waitFor();
    await since.waitFor({ state: 'detached' });
    expect(await page.locator('header').getByText('modifié', { exact: true }).count()).toBe(1);
  });

  it('copies a range and pastes it elsewhere', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const names = [await cellAt(5, 4).innerText(), await cellAt(6, 4).innerText()];
    await cellAt(5, 4).click();
    await page.keyboard.press('Shift+ArrowDown');
    expect(await page.locator('.sheet-grid .in-range').count()).toBe(2);
    await page.keyboard.press('Control+c');
    await cellAt(8, 4).click();
    await page.keyboard.press('Control+v');
    await cellAt(8, 4)
      .getByText(names[0] ?? '', { exact: true })
      .waitFor();
    expect(await cellAt(9, 4).innerText()).toBe(names[1]);
  });

  it('empties a range with the Delete key; Ctrl+Z puts it back, Ctrl+Y empties it again', async () => {
    const name = await cellAt(5, 4).innerText();
    const isEmpty = async () =>
      page.waitForFunction((cell) => cell?.textContent === '', await cellAt(5, 4).elementHandle());
    await cellAt(5, 4).click();
    await page.keyboard.press('Delete');
    await isEmpty();
    await page.keyboard.press('Control+z');
    await cellAt(5, 4).getByText(name, { exact: true }).waitFor();
    await page.keyboard.press('Control+y');
    await isEmpty();
  });
});

describe('findings alike', () => {
  it('are mended together: one choice a value, one undo, and the focus on what came of it', async () => {
    await open();
    const unread = { obtentionCertification: 'par la fenêtre' };
    await page.locator('input[type=file]').setInputFiles({
      name: 'promotion.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(xlsxFromContent(contentOf({ rows: soundRows(unread, unread, {}) }))),
    });
    await page.getByRole('grid').waitFor();
    await tab('Contrôler');
    await press(/^Contrôler \d+\slignes$/);
    await press('Traiter ensemble…');
    const choice = page.getByRole('combobox', { name: /par la fenêtre/ });
    await choice.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await choice.click();
    await page.getByRole('option', { name: 'Par admission' }).click();
    await press(/^Écrire dans 2\scellules$/);
    const said = page.locator('[data-result=mendGroup]').getByText(/^2\scellules modifiées\.$/);
    await said.waitFor();
    await page.waitForFunction((element) => document.activeElement === element, await said.elementHandle());
    // The names stand first, wherever the workbook has them.
    const headers = await page.locator('.sheet-grid').getByRole('columnheader').allInnerTexts();
    const mended = cellAt(2, headers.indexOf('obtentionCertification') + 1);
    expect(await mended.innerText()).toBe('Par admission');
    await press(/^Annuler\s:\s2\scellules modifiées$/);
    await mended.getByText('par la fenêtre').waitFor();
  });
});
