import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accuseFor } from './accuse';
import { accessibilityProblems, openBuiltPage, type BuiltPage } from './built-page';
import { cellAt, pickWorkbook, press, tab } from './gestures';
import type { Page } from 'playwright-core';

let built: BuiltPage;
let page: Page;

const sampleLink = () => page.getByRole('button', { name: 'Essayer avec un accusé d’exemple' });

beforeAll(async () => {
  built = await openBuiltPage('?exemple');
  ({ page } = built);
});
afterAll(async () => built.close());

describe('the sample and its accusé, on the built page', () => {
  it('offers no sample accusé before there is a deposit', async () => {
    await page.getByText('Où en est ce classeur').first().waitFor();
    await tab(page, 'Accusés');
    await page.getByText('Déposez ici un ou plusieurs accusés de traitement (.xml).').first().waitFor();
    expect(await sampleLink().count()).toBe(0);
  });

  it('says what an accusé of an unknown flux announces, and applies it only once told to', async () => {
    const flux = ['2026-0001', '2026-0002', '2026-0003']
      .map((id) => `<cpf:idTechnique>${id}</cpf:idTechnique>`)
      .join('');
    await page.locator('input[type=file][accept=".xml"]').setInputFiles({
      name: 'autre.xml',
      mimeType: 'text/xml',
      buffer: Buffer.from(accuseFor(`<cpf:idFlux>ailleurs</cpf:idFlux>${flux}`, 'accrochage-autre.xml', 1)),
    });
    await page.getByText('Accusé du flux accrochage-autre.xml').first().waitFor();
    await page
      .getByText(/^Ce classeur ne connaît pas ce flux\s: 2\sOK, 1\sKO d’après l’accusé\.$/)
      .first()
      .waitFor();
    const apply = page.getByRole('button', { name: 'Appliquer', exact: true });
    expect(await apply.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: /^L’appliquer quand même/ }).check();
    expect(await apply.isEnabled()).toBe(true);
    await press(page, 'Annuler');
  });

  it('shows KO rows from the sample accusé, with the numbers of the bar', async () => {
    await tab(page, 'Contrôler');
    await press(page, /^Contrôler \d+\slignes$/);
    await page.getByText('Format CDC (XSD)').first().waitFor();
    await tab(page, 'Transmettre');
    await press(page, 'Générer le flux');
    await press(page, 'J’ai déposé ce fichier');
    await page.getByText('Dépôt noté.').first().waitFor();
    await tab(page, 'Accusés');
    await sampleLink().waitFor();
    await page
      .getByText(/^Un accusé inventé/)
      .first()
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await sampleLink().click();
    await press(page, 'Appliquer');
    const heading = page.getByRole('heading', { name: /KO/ });
    await heading.waitFor();
    const [, ko] = /^(\d+)\sKO/.exec((await heading.textContent()) ?? '') ?? [];
    expect(Number(ko)).toBeGreaterThan(0);
    await page
      .getByRole('group', { name: 'Passages par statut' })
      .getByText(new RegExp(`^${ko}\\sKO$`))
      .waitFor();
    await page.locator('.sheet-grid .ko').first().waitFor();
    expect(await page.getByText(/inconnus?$/).count()).toBe(0);
    expect(await sampleLink().count()).toBe(0);
  });

  it('is opened over unsaved work only once told to', async () => {
    await pickWorkbook(page, 'vide.xlsx', xlsxFromContent({ sheets: [{ name: 'A', rows: [['x']] }] }));
    await press(page, 'Ouvrir l’autre sans enregistrer');
    await page.getByRole('heading', { name: 'vide.xlsx' }).waitFor();
    await cellAt(page, 1, 2).click();
    await page.keyboard.type('à garder');
    await page.keyboard.press('Enter');
    await page.locator('header').getByText('modifié', { exact: true }).waitFor();
    await press(page, 'Essayer avec un exemple');
    await page.getByText('Ce classeur a des modifications non enregistrées.').first().waitFor();
    await page.getByRole('heading', { name: 'vide.xlsx' }).waitFor();
    await press(page, 'Ouvrir l’autre sans enregistrer');
    await page.getByRole('heading', { name: 'exemple-accrochage.xlsx' }).waitFor();
  });

  it('logs no error', () => {
    expect(built.errors).toEqual([]);
  });
});
