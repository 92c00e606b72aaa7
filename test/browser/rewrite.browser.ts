import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Download, Page } from 'playwright-core';
import { handed } from '../scenario/hosts/pane';
import { accessibilityProblems, openBuiltPage, type BuiltPage } from './built-page';
import { cellAt, dropFiles, pickWorkbook, press, tab } from './gestures';

let built: BuiltPage;
let page: Page;
let flux = '';
let idFlux = '';
let origin = '';
/** The workbook before the file was generated, after it, and once a passage of the file was changed. */
const saved: Record<'before' | 'after' | 'changed', Uint8Array> = {
  before: new Uint8Array(),
  after: new Uint8Array(),
  changed: new Uint8Array(),
};

const downloaded = async (start: () => Promise<unknown>): Promise<Download> =>
  (await Promise.all([page.waitForEvent('download'), start()]))[0];
const bytesOf = async (download: Download) => (await handed(download)).bytes;
const save = async () => bytesOf(await downloaded(() => press(page, 'Enregistrer le classeur')));

/** The page that a pane which cannot download opens in the browser. */
const askAgain = async (id: string) => {
  await page.goto('about:blank');
  await page.goto(`${origin}/index.html#refaire=${encodeURIComponent(id)}`);
  await page.getByRole('heading', { name: 'Retrouver le fichier à déposer' }).waitFor();
};
beforeAll(async () => {
  built = await openBuiltPage('?exemple');
  ({ page } = built);
  origin = new URL(page.url()).origin;
  await page.getByText('Où en est ce classeur').first().waitFor();
  saved.before = await save();
  await tab(page, 'Contrôler');
  await press(page, /^Contrôler \d+\slignes$/);
  await page.getByText('Format CDC (XSD)').first().waitFor();
  await tab(page, 'Transmettre');
  await press(page, 'Générer le flux');
  await page.getByRole('button', { name: 'Télécharger', exact: true }).waitFor();
  const download = await downloaded(() => press(page, 'Télécharger'));
  flux = new TextDecoder().decode(await bytesOf(download));
  idFlux = /<cpf:idFlux>([^<]+)</.exec(flux)?.[1] ?? '';
  saved.after = await save();
});
afterAll(async () => built.close());

describe('a file sent to the downloads', () => {
  it('is said to be sent, never to have arrived, and its link stays', async () => {
    await page.getByText('Envoyé vers vos téléchargements.').first().waitFor();
    const again = await downloaded(() => page.getByRole('link', { name: 'L’envoyer encore' }).click());
    expect(new TextDecoder().decode(await bytesOf(again))).toBe(flux);
  });

  it('so is the workbook', async () => {
    await page.getByRole('status').getByText('envoyé vers vos téléchargements', { exact: true }).waitFor();
  });
});

describe('the file of a deposit, from the saved workbook', () => {
  it('is made again to the byte, and its SHA-256 is shown', async () => {
    await askAgain(idFlux);
    expect(await accessibilityProblems(page)).toEqual([]);
    const download = await downloaded(() => pickWorkbook(page, 'exemple.xlsx', saved.after));
    expect(new TextDecoder().decode(await bytesOf(download))).toBe(flux);
    await page.getByText('Identique à celui du classeur.').first().waitFor();
    await page.getByText(download.suggestedFilename()).first().waitFor();
    await page
      .getByText(/\d+\spassages · .* · XSD valide/)
      .first()
      .waitFor();
    await page
      .getByText(/^[0-9a-f]{64}$/)
      .first()
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is asked for by dropping the workbook too', async () => {
    await askAgain(idFlux);
    const download = await downloaded(() =>
      dropFiles(page, 'main', [{ name: 'exemple.xlsx', bytes: saved.after }]),
    );
    expect(new TextDecoder().decode(await bytesOf(download))).toBe(flux);
  });

  it('a workbook that was not saved since does not know it, and that is said', async () => {
    await askAgain(idFlux);
    await pickWorkbook(page, 'exemple.xlsx', saved.before);
    await page
      .getByText(
        'Ce classeur ne connaît pas encore ce fichier\u00a0: enregistrez-le dans Excel, puis déposez-le de nouveau.',
      )
      .waitFor();
  });

  it('is not made from rows that changed since', async () => {
    await page.goto('about:blank');
    await page.goto(`${origin}/index.html`);
    await pickWorkbook(page, 'exemple.xlsx', saved.after);
    await page.getByText('Où en est ce classeur').first().waitFor();
    await tab(page, 'Transmettre');
    await page.getByRole('button', { name: /Généré/ }).click();
    await page
      .getByRole('button', { name: /^Aller à la ligne/ })
      .first()
      .click();
    const row = await page
      .locator('.sheet-grid [role=gridcell][aria-selected=true]')
      .locator('xpath=..')
      .locator('[aria-colindex="1"]')
      .innerText();
    await cellAt(page, Number(row), 4).click();
    await page.keyboard.type('INVENTÉE');
    await page.keyboard.press('Enter');
    await cellAt(page, Number(row), 4).getByText('INVENTÉE').waitFor();
    saved.changed = await save();
    await askAgain(idFlux);
    await pickWorkbook(page, 'exemple.xlsx', saved.changed);
    await page
      .getByRole('alert')
      .getByText(/des passages ont changé depuis/)
      .waitFor();
  });

  it('is not sought in what is no workbook', async () => {
    await askAgain(idFlux);
    await dropFiles(page, 'main', [{ name: 'photo.png', bytes: new Uint8Array([1]) }]);
    await page
      .getByText(/^Ce n’est pas un classeur Excel/)
      .first()
      .waitFor();
    await press(page, 'English');
    await page.getByRole('heading', { name: 'Get the file to deposit' }).waitFor();
    await page
      .getByText(/^This is not an Excel workbook/)
      .first()
      .waitFor();
    expect(built.errors).toEqual([]);
    expect(built.elsewhere).toEqual([]);
  });
});
