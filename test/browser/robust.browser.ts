import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bigWorkbook } from '../../scripts/big-workbook';
import { handed } from '../scenario/hosts/pane';
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

const bytes = (text: string) => new TextEncoder().encode(text);
const opened = async () => {
  await page.getByRole('grid').waitFor();
  await page.getByRole('tab', { name: /^Préparer/ }).waitFor();
};

describe('a file that is no workbook', () => {
  beforeEach(async () => open());

  it.each([
    ['facture.xlsx', '%PDF-1.7 invented', /PDF/],
    ['ancien.xls', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', /\.xlsx/],
    ['vide.xlsx', '', /vide/],
    ['page.xlsx', '<html><body>Connexion</body></html>', /HTML|web/i],
  ])('%s is refused in one sentence, in place', async (name, text, said) => {
    await pickWorkbook(
      page,
      name,
      Uint8Array.from(text, (char) => char.charCodeAt(0)),
    );
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.getByText(said).count()).toBe(1);
    await page.getByRole('button', { name: 'Choisir un classeur…' }).waitFor();
  });

  it('leaves the open workbook as it was', async () => {
    await press(page, 'Essayer avec un exemple');
    await opened();
    await tab(page, 'Transmettre');
    await pickWorkbook(page, 'facture.xlsx', bytes('%PDF-1.7 invented'));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('tab', { name: /^Transmettre/, selected: true }).count()).toBe(1);
    await press(page, 'Fermer');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('files dropped anywhere', () => {
  beforeEach(async () => open());

  it('opens a workbook; then a compte rendu is summed up in the pane', async () => {
    await dropFiles(page, 'main', [
      { name: 'grand.xlsx', bytes: xlsxFromContent({ sheets: [{ name: 'A', rows: [['x']] }] }) },
    ]);
    await page.getByRole('heading', { name: 'grand.xlsx' }).waitFor();
    await press(page, 'Essayer avec un exemple');
    await page.getByRole('heading', { name: 'exemple-accrochage.xlsx' }).waitFor();
    await opened();
    const accuse = accuseFor('<cpf:idFlux>1</cpf:idFlux><cpf:idTechnique>X</cpf:idTechnique>', 'a.xml', 0);
    await dropFiles(page, '.sheet-grid', [{ name: 'accuse.xml', bytes: bytes(accuse) }]);
    await page
      .getByText(/^Ce classeur ne connaît pas ce flux/)
      .first()
      .waitFor();
    expect(await page.getByRole('tab', { name: /^Accusés/, selected: true }).count()).toBe(1);
  });

  it('says that a compte rendu needs its workbook first, and what other files are not', async () => {
    await dropFiles(page, 'main', [{ name: 'accuse.xml', bytes: bytes('<rapport/>') }]);
    await page
      .getByText(/^Ouvrez d’abord le classeur/)
      .first()
      .waitFor();
    await dropFiles(page, 'main', [{ name: 'photo.png', bytes: bytes('png') }]);
    await page
      .getByText(/^photo\.png n’est ni un classeur Excel/)
      .first()
      .waitFor();
  });
});

describe('unsaved work', () => {
  beforeEach(async () => {
    await open('?exemple');
    await opened();
    await cellAt(page, 5, 4).click();
    await page.keyboard.type('INVENTÉE');
    await page.keyboard.press('Enter');
    await cellAt(page, 5, 4).getByText('INVENTÉE').waitFor();
  });

  it('makes the browser ask before the page is closed', async () => {
    const asked = page.waitForEvent('dialog');
    await page.evaluate(() => void setTimeout(() => location.reload()));
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await cellAt(page, 5, 4).getByText('INVENTÉE').waitFor();
  });

  it('is not lost when another workbook is dropped: the page asks', async () => {
    await dropFiles(page, '.sheet-grid', [
      { name: 'autre.xlsx', bytes: xlsxFromContent({ sheets: [{ name: 'A', rows: [['x']] }] }) },
    ]);
    await page.getByText('Ce classeur a des modifications non enregistrées.').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Annuler');
    await cellAt(page, 5, 4).getByText('INVENTÉE').waitFor();
  });

  it('is asked about with buttons that can be reached, with an error under the question', async () => {
    const other = {
      name: 'autre.xlsx',
      bytes: xlsxFromContent({ sheets: [{ name: 'A', rows: [['x']] }] }),
    };
    const notices = page.getByRole('region', { name: 'À savoir' });
    const button = (name: string) => notices.getByRole('button', { name, exact: true });
    await dropFiles(page, '.sheet-grid', [other]);
    await dropFiles(page, '.sheet-grid', [{ name: 'photo.png', bytes: bytes('png') }]);
    await button('Fermer').click();
    expect(await page.getByRole('alert').count()).toBe(0);
    await Promise.all([page.waitForEvent('download'), button('Enregistrer le classeur').click()]);
    await button('Annuler').click();
    expect(await notices.getByRole('button').count()).toBe(0);
    await cellAt(page, 5, 4).click();
    await page.keyboard.type('AUTRE');
    await page.keyboard.press('Enter');
    await page.locator('header').getByText('modifié', { exact: true }).waitFor();
    await dropFiles(page, '.sheet-grid', [other]);
    await button('Ouvrir l’autre sans enregistrer').click();
    await page.getByRole('heading', { name: 'autre.xlsx' }).waitFor();
  });

  it('can be saved when the display breaks', async () => {
    await page.evaluate(() =>
      Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
        get() {
          throw new Error('broken on purpose');
        },
      }),
    );
    // What was just typed may be drawn first, and break the display before the click.
    await page
      .getByRole('tab', { name: /^Transmettre/ })
      .click({ timeout: 1000 })
      .catch(() => undefined);
    await page.getByRole('heading', { name: 'L’affichage s’est arrêté.' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Enregistrer le classeur'),
    ]);
    const { bytes: saved } = await handed(download);
    await page.goto(page.url().replace('?exemple', ''));
    await pickWorkbook(page, 'relu.xlsx', saved);
    await cellAt(page, 5, 4).getByText('INVENTÉE').waitFor();
  });
});

describe('an error above the grid', () => {
  it('is closed with its button, which nothing covers', async () => {
    await open('?exemple');
    await opened();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(async () => navigator.clipboard.writeText('x\r\n'.repeat(200)));
    await press(page, /à contrôler$/);
    await cellAt(page, 5, 4).click();
    await page.keyboard.press('Control+v');
    const alert = page.getByRole('main').getByRole('alert');
    await alert
      .getByText(/Le tableau est filtré/)
      .first()
      .waitFor();
    await alert.getByRole('button', { name: 'Fermer' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a workbook without a table of passages', () => {
  it('is given the template from the pane, then its formatting is repaired', async () => {
    await open();
    await pickWorkbook(
      page,
      'mien.xlsx',
      xlsxFromContent({
        sheets: [
          {
            name: 'Suivi',
            rows: [
              ['Nom', 'Note'],
              ['X', 3],
            ],
          },
        ],
      }),
    );
    await page.getByText('Ce classeur n’a pas encore de tableau de passages.').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Ajouter le modèle à ce classeur');
    await page.getByText('Où en est ce classeur').first().waitFor();
    await page.getByRole('tab', { name: 'Suivi' }).waitFor();
    await page.getByRole('tab', { name: 'Passages' }).waitFor();
    await press(page, 'Réparer la mise en forme');
    await page.getByText('Mise en forme réparée.', { exact: true }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(built.errors).toEqual([]);
  });
});

/** Of the table of the sample, its empty rows included. */
const LAST_ROW = 103;

describe('rows filled under the table', () => {
  it('are said, and added by one click', async () => {
    await open('?exemple');
    await opened();
    const passages = page.getByRole('heading', { level: 2 }).first();
    const before = Number.parseInt(await passages.innerText(), 10);
    await page.locator('.sheet-grid').evaluate((grid) => grid.scrollTo(0, 95 * 28));
    await cellAt(page, LAST_ROW + 3, 4).click();
    await page.keyboard.type('SOUSLETABLEAU');
    await page.keyboard.press('Enter');
    await press(page, 'Les ajouter au tableau');
    await page.getByRole('heading', { name: new RegExp(`^${before + 1}\\spassages$`) }).waitFor();
    await page
      .getByText(/dans le tableau désormais\./)
      .first()
      .waitFor();
  });
});

describe('a big workbook', () => {
  let big: Uint8Array;
  beforeAll(async () => {
    big = await bigWorkbook(4000);
  });

  it('says which rows were edited while it was checked', async () => {
    await open();
    await pickWorkbook(page, 'grand.xlsx', big);
    await opened();
    await tab(page, 'Contrôler');
    await cellAt(page, 5, 4).click();
    await press(page, /^Contrôler .*lignes$/);
    await page.getByRole('button', { name: 'Annuler' }).waitFor();
    await cellAt(page, 5, 4).click();
    await page.keyboard.type('INVENTÉE');
    await page.keyboard.press('Enter');
    await page.getByText('Format CDC (XSD)').first().waitFor();
    await page
      .getByText(/^1\sligne modifiée depuis\.$/)
      .first()
      .waitFor();
  });

  it('is left as it was when its check is stopped, and can be checked afterwards', async () => {
    await open();
    await pickWorkbook(page, 'grand.xlsx', big);
    await opened();
    const statuses = page.getByRole('group', { name: 'Passages par statut' });
    const before = await statuses.innerText();
    await tab(page, 'Contrôler');
    await press(page, /^Contrôler .*lignes$/);
    await press(page, 'Annuler');
    await page.getByText('Arrêté à votre demande. Ce qui était déjà écrit reste juste.').first().waitFor();
    expect(await statuses.innerText()).toBe(before);
    expect(await page.locator('.sheet-grid .error').count()).toBe(0);
    await press(page, /^Contrôler .*lignes$/);
    await page.getByText('Format CDC (XSD)').first().waitFor();
    await page.locator('.sheet-grid .error').first().waitFor({ state: 'attached' });
  });

  it('that was never checked shows the check that Transmettre runs, which can be stopped and tried again', async () => {
    await open();
    await pickWorkbook(page, 'grand.xlsx', big);
    await opened();
    await tab(page, 'Transmettre');
    const transmit = page.locator('#step-transmit');
    await transmit.getByRole('progressbar').waitFor();
    await press(page, 'Annuler');
    await transmit
      .getByText('Arrêté à votre demande. Ce qui était déjà écrit reste juste.')
      .first()
      .waitFor();
    expect(await transmit.getByRole('progressbar').count()).toBe(0);
    expect(await transmit.getByRole('button', { name: 'Générer le flux' }).count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Réessayer');
    await transmit.getByRole('button', { name: 'Générer le flux' }).waitFor();
  });
});

describe('one workbook in two tabs', () => {
  beforeEach(async () => open());

  it('both say so, until one of them is closed', async () => {
    const workbook = xlsxFromContent({ sheets: [{ name: 'A', rows: [['x']] }] });
    const second = await page.context().newPage();
    await second.goto(page.url());
    const notice = (each: Page) => each.getByText('aussi ouvert dans un autre onglet');
    await pickWorkbook(page, 'a.xlsx', workbook);
    await page.getByRole('heading', { name: 'a.xlsx' }).waitFor();
    expect(await notice(page).count()).toBe(0);
    await pickWorkbook(second, 'copie.xlsx', workbook);
    await Promise.all([notice(page).waitFor(), notice(second).waitFor()]);
    await second.close({ runBeforeUnload: true });
    await notice(page).waitFor({ state: 'detached' });
  });
});
