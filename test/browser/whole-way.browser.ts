import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openValidator } from '#flux';
import { handed } from '../scenario/hosts/pane';
import { accuseFor } from './accuse';
import { accessibilityProblems, leftBehind, openBuiltPage, type BuiltPage } from './built-page';

const XSD = readFileSync(new URL('../../schemas/certifications-cdc-1.1.5.xsd', import.meta.url), 'utf8');

let built: BuiltPage;
let page: Page;
const made: { readonly name: string; readonly text: string }[] = [];

const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

/** Generates, downloads and confirms a file; its text is kept in `made`. */
async function sendOne() {
  await press('Générer le flux');
  const button = page.getByRole('button', { name: 'Télécharger', exact: true });
  await button.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const { name, bytes } = await handed(download);
  made.push({ name, text: new TextDecoder().decode(bytes) });
}

/** The first cells of the rows that the grid draws, with what they show and their colour. */
const cellsInView = () =>
  page.locator('.sheet-grid [role=gridcell]').evaluateAll((cells) =>
    cells
      .filter((cell) => Number(cell.getAttribute('aria-colindex')) <= 10)
      .map((cell) => ({
        row: cell.closest('[role=row]')?.getAttribute('aria-rowindex'),
        column: cell.getAttribute('aria-colindex'),
        text: cell.textContent,
        mark: ['error', 'warning', 'ko'].filter((name) => cell.classList.contains(name)).join(' '),
      })),
  );

beforeAll(async () => {
  built = await openBuiltPage('?exemple');
  ({ page } = built);
});
afterAll(async () => built.close());

describe('the whole way, on the built page', () => {
  it('opens the sample with the grid beside the pane', async () => {
    await page.getByRole('grid').waitFor();
    await page.getByText('Où en est ce classeur').first().waitFor();
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toMatch(/^\d+\spassages$/);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('checks and colours the cells', async () => {
    await tab('Contrôler');
    await press(/^Contrôler \d+\slignes$/);
    await page.getByText('Format CDC (XSD)').first().waitFor();
    await page.locator('.sheet-grid .error, .sheet-grid .ko').first().waitFor({ state: 'attached' });
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('goes to a bad cell and says what is wrong with it', async () => {
    await page.keyboard.press('F8');
    const cell = page.locator('.sheet-grid [role=gridcell][aria-selected=true]');
    await cell.waitFor();
    expect(await cell.getAttribute('class')).toContain('error');
    await page.getByRole('region', { name: 'Cellule sélectionnée' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('shows the safe corrections with before and after, and applies them', async () => {
    await press('Voir');
    await page.getByLabel('devient').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(/^Appliquer (les|la)/);
    await page
      .getByText(/cellules? corrigées?\./)
      .first()
      .waitFor();
  });

  it('generates a small first file that the XSD accepts', async () => {
    await tab('Transmettre');
    await press('Se limiter à 5 passages');
    await page.getByRole('heading', { name: /^5\slignes dans le fichier$/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await sendOne();
    expect(await accessibilityProblems(page)).toEqual([]);
    const [file] = made;
    expect(file?.name).toMatch(/^accrochage-.*\.xml$/);
    expect(file?.text.match(/<cpf:passageCertification>/g)).toHaveLength(5);
    const validator = await openValidator(XSD);
    expect(validator.check(new TextEncoder().encode(file?.text))).toEqual([]);
    validator.dispose();
  });

  it('confirms the deposit, then sends the rest', async () => {
    await press('J’ai déposé ce fichier');
    await page.getByText('Dépôt noté.').first().waitFor();
    await sendOne();
    await press('J’ai déposé ce fichier');
    await page.getByText('Déposé', { exact: true }).nth(1).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('takes two comptes rendus at once and sums them up before writing', async () => {
    await tab('Accusés');
    await page.locator('input[type=file][accept=".xml"]').setInputFiles(
      made.map(({ name, text }, index) => ({
        name: `Accusé de traitement_${name}_2026112${index}.xml`,
        mimeType: 'text/xml',
        buffer: Buffer.from(accuseFor(text, name, 2)),
      })),
    );
    await page.getByText(/2\sKO/).nth(1).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press('Appliquer');
    await page.getByRole('heading', { name: /^4\sKO à reprendre$/ }).waitFor();
  });

  it('shows the KO by class with the cells that were compared, and marks their rows', async () => {
    expect(await page.getByLabel('Ce que la CDC a comparé').count()).toBe(4);
    await page.locator('.sheet-grid .ko').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('mends a name that is swapped by one click, as the identity paper has it', async () => {
    const compared = page.getByLabel('Ce que la CDC a comparé').filter({ hasText: 'MODÈLE-SPÉCIMEN' });
    const birth = await compared.getByRole('button').first().innerText();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Intervertir nom de naissance et nom d’usage' })
      .filter({ hasText: 'MODÈLE-SPÉCIMEN' })
      .getByRole('button', { name: 'D’après la pièce d’identité' })
      .click();
    await page
      .getByText(/^Corrigé, et noté/)
      .first()
      .waitFor();
    await compared.getByRole('button').last().and(page.getByText(birth)).waitFor();
    expect(await compared.getByRole('button').first().innerText()).toBe('MODÈLE-SPÉCIMEN');
    await page
      .getByRole('group', { name: 'Passages par statut' })
      .getByText(/^1\sprêt$/)
      .waitFor();
  });

  it('saves the workbook, and finds it the same when it is opened again', async () => {
    const before = await page.getByRole('group', { name: 'Passages par statut' }).innerText();
    await page.locator('.sheet-grid').evaluate((grid) => grid.scrollTo(0, 0));
    await page.locator('.sheet-grid [role=gridcell][aria-colindex="8"]').first().waitFor();
    const shown = await cellsInView();
    expect(shown.filter(({ mark }) => mark !== '').length).toBeGreaterThan(0);
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enregistrer le classeur')]);
    const { bytes } = await handed(download);
    await page.locator('header input[type=file]').setInputFiles({
      name: 'relu.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    await page.getByRole('heading', { name: 'relu.xlsx' }).waitFor();
    const status = page.getByRole('group', { name: 'Passages par statut' });
    await status.waitFor();
    expect(await status.innerText()).toBe(before);
    await page
      .getByText(/^Dernier dépôt le /)
      .first()
      .waitFor();
    await page.locator('.sheet-grid .ko').first().waitFor();
    await page.locator('.sheet-grid [role=gridcell][aria-colindex="8"]').first().waitFor();
    expect(await cellsInView()).toEqual(shown);
  });

  it('asks nothing of any other origin, and logs no error', () => {
    expect(built.elsewhere).toEqual([]);
    expect(built.errors).toEqual([]);
  });

  it('leaves nothing of anybody in storage, address, title, logs or requests', async () => {
    const values = (tag: string) =>
      made.flatMap(({ text }) =>
        [...text.matchAll(new RegExp(`<cpf:${tag}>([^<]+)<`, 'g'))].map(([, value = '']) => value),
      );
    const people = new Set(['nomNaissance', 'nomUsage', 'idTechnique', 'idDossier'].flatMap(values));
    expect(people.size).toBeGreaterThan(10);
    const left = [await leftBehind(page), ...built.told].join('\n');
    expect([...people].filter((word) => left.includes(word))).toEqual([]);
  });
});
