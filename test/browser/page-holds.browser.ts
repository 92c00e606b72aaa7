import { afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bigWorkbook } from '../../scripts/big-workbook';
import { contentOf, soundRows } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accuseFor } from './accuse';
import { accessibilityProblems, openBuiltPage, type BuiltPage } from './built-page';
import { cellAt, dropFiles, pickWorkbook, press, tab } from './gestures';

let built: BuiltPage;
let page: Page;

const open = async (query = '') => {
  built = await openBuiltPage(query);
  ({ page } = built);
};
afterEach(async () => built.close());

const opened = async () => {
  await page.getByRole('grid').waitFor();
  await page.getByRole('tab', { name: /^Préparer/ }).waitFor();
};
const notices = () => page.getByRole('region', { name: 'À savoir' });
const accuse = {
  name: 'accuse\u202Elmx.xml',
  bytes: new TextEncoder().encode(
    accuseFor('<cpf:idFlux>1</cpf:idFlux><cpf:idTechnique>X</cpf:idTechnique>', 'a.xml', 0),
  ),
};
const other = { name: 'autre.xlsx', bytes: xlsxFromContent({ sheets: [{ name: 'A', rows: [['x']] }] }) };
const asksBeforeLeaving = () =>
  page.evaluate(() => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });

describe('a worker that dies', () => {
  it('is said, and the workbook is taken up as it stood', async () => {
    await open('?exemple');
    await opened();
    await cellAt(page, 5, 4).click();
    await page.keyboard.type('INVENTÉE');
    await page.keyboard.press('Enter');
    await page.locator('header').getByText('modifié', { exact: true }).waitFor();
    const [worker] = page.workers();
    await worker?.evaluate(() => void setTimeout(() => self.close()));
    await notices()
      .getByText(/^Ce qui travaille sur ce classeur s’est arrêté/)
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await notices().getByRole('button', { name: 'Reprendre' }).click();
    await notices().getByRole('button', { name: 'Reprendre' }).waitFor({ state: 'detached' });
    await cellAt(page, 5, 4).getByText('INVENTÉE').waitFor();
    await page.locator('header').getByText('modifié', { exact: true }).waitFor();
    await tab(page, 'Contrôler');
    await press(page, /^Contrôler \d+\slignes$/);
    await page.getByText('Format CDC (XSD)').waitFor();
    await Promise.all([page.waitForEvent('download'), press(page, 'Enregistrer le classeur')]);
  });
});

describe('a part of the page that cannot be fetched', () => {
  it('is one sentence and a retry, in the grid and in the pane', async () => {
    await open();
    const isScript = (url: URL) => /\.(js|css)$/.test(url.pathname);
    await page.route(isScript, (route) => route.abort());
    await press(page, 'Essayer avec un exemple');
    const alert = page.getByRole('alert').or(page.getByText(/^La grille n’a pas pu être chargée/));
    await alert.first().waitFor();
    await page.unroute(isScript);
    // The engine is asked again by the user, the grid by its button.
    if ((await page.getByRole('button', { name: 'Essayer avec un exemple' }).count()) > 0)
      await press(page, 'Essayer avec un exemple');
    await opened();
    await page.route(isScript, (route) => route.abort());
    await tab(page, 'Transmettre');
    const step = page.locator('#step-transmit');
    await step.getByText(/^Cette partie n’a pas pu être chargée/).waitFor();
    expect(await page.getByText('L’affichage s’est arrêté.').count()).toBe(0);
    await page.unroute(isScript);
    await step.getByRole('button', { name: 'Réessayer' }).click();
    await step
      .getByRole('button', { name: /^(Générer le flux|Contrôler)/ })
      .first()
      .waitFor();
  });
});

describe('what is dropped', () => {
  it('with a workbook is imported into it', async () => {
    await open();
    const sound = xlsxFromContent(contentOf({ rows: soundRows({}) }));
    await dropFiles(page, 'main', [accuse, { name: 'passages.xlsx', bytes: sound }]);
    await page.getByRole('heading', { name: 'passages.xlsx' }).waitFor();
    await page
      .locator('#step-accuses')
      .getByText(/^Ce classeur ne connaît pas ce flux/)
      .first()
      .waitFor();
  });

  it('during a job waits for its end, and is said; leaving and another workbook ask first', async () => {
    await open();
    await pickWorkbook(page, 'grand.xlsx', await bigWorkbook(3000));
    await opened();
    expect(await asksBeforeLeaving()).toBe(false);
    await tab(page, 'Contrôler');
    await press(page, /^Contrôler .*lignes$/);
    await page.getByRole('progressbar').first().waitFor();
    await dropFiles(page, '.sheet-grid', [accuse]);
    await page
      .locator('#step-accuses')
      .getByText('accuse‹U+202E›lmx.xml attend la fin de l’action en cours, puis sera lu.')
      .waitFor();
    expect(await asksBeforeLeaving()).toBe(true);
    await dropFiles(page, '.sheet-grid', [other]);
    await notices()
      .getByText(/Une action y est en cours/)
      .waitFor();
    await notices().getByRole('button', { name: 'Annuler' }).click();
    await page
      .locator('#step-accuses')
      .getByText(/^Ce classeur ne connaît pas ce flux/)
      .first()
      .waitFor();
    await dropFiles(page, '.sheet-grid', [other]);
    await notices().getByRole('button', { name: 'Ouvrir l’autre sans enregistrer' }).click();
    await page.getByRole('heading', { name: 'autre.xlsx' }).waitFor();
    expect(await page.locator('header').getByText('modifié', { exact: true }).count()).toBe(0);
    expect(await asksBeforeLeaving()).toBe(false);
  });
});

describe('any workbook', () => {
  it('has its hidden sheet of passages shown, its names in view, and the whole sentence of a cell at 1280 px', async () => {
    await open();
    const rows = soundRows({ sexe: 'inconnu au registre des inscriptions de la session' }, {});
    const { sheets = [] } = contentOf({ rows });
    const [passages, ...others] = sheets;
    const wide = Array.from({ length: 12 }, (_, at) => `Remarque ${at + 1}`);
    const far = (passages?.rows ?? []).map((line, at) => [
      ...wide.map((header) => (at === 0 ? header : 'sans objet pour ce passage')),
      ...line,
    ]);
    const [visible, ...rest] = others;
    const content = {
      sheets: [
        { name: 'Passages', visibility: 'hidden' as const, rows: far },
        ...(visible ? [visible] : []),
        ...rest,
      ],
    };
    await pickWorkbook(page, 'mien.xlsx', xlsxFromContent(content));
    await opened();
    await page.getByText(/^La feuille «\sPassages\s» est masquée dans le classeur/).waitFor();
    const header = page.locator('.sheet-grid').getByRole('columnheader');
    expect((await header.allInnerTexts()).slice(1, 3).sort()).toEqual(['nomNaissance', 'prenom1']);
    await page.locator('.sheet-grid').evaluate((grid) => grid.scrollTo(4000, 0));
    expect(await header.filter({ hasText: 'nomNaissance' }).isVisible()).toBe(true);
    await tab(page, 'Contrôler');
    await press(page, /^Contrôler \d+\slignes?$/);
    await page.getByText('Format CDC (XSD)').waitFor();
    await page.keyboard.press('F8');
    const said = page.getByRole('main').locator('[aria-live]');
    await said.getByText('·').waitFor();
    const cut = await said.evaluate((bar) =>
      [...bar.querySelectorAll('span')].some(
        (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible',
      ),
    );
    expect(cut).toBe(false);
  });

  it('is seen at 380 px in two views, with a switch; its name and the button that saves it are there', async () => {
    await open('?exemple');
    await opened();
    await page.setViewportSize({ width: 380, height: 800 });
    const name = page.getByRole('heading', { name: 'exemple-accrochage.xlsx' });
    for (const shown of [name, page.getByRole('button', { name: 'Enregistrer le classeur' })]) {
      const box = await shown.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(380);
    }
    expect([await page.locator('aside').isVisible(), await page.getByRole('grid').isVisible()]).toEqual([
      true,
      false,
    ]);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Classeur', exact: true }).click();
    expect([await page.locator('aside').isVisible(), await page.getByRole('grid').isVisible()]).toEqual([
      false,
      true,
    ]);
    await cellAt(page, 5, 2).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Volet', exact: true }).click();
    await tab(page, 'Contrôler');
    await press(page, /^Contrôler \d+\slignes$/);
    await page.getByText('Format CDC (XSD)').waitFor();
    await page.keyboard.press('F8');
    await page.getByRole('grid').waitFor();
  });
});
