import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accuseFor } from '../test/browser/accuse';
import { openBuiltPage } from '../test/browser/built-page';

/**
 * Takes the pictures of the README and of the guide from the built page, and of the template where LibreOffice
 * and pdftoppm are installed. Usage: npm run build && npm run pictures
 */
const FOLDER = 'docs/images';

/** Waits until what moves has settled. */
const settle = async (page: Page) => {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
};
const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Goes from finding to finding until one on this field is selected. */
async function goToFinding(page: Page, field: string): Promise<void> {
  const pinned = page.getByRole('region', { name: 'Cellule sélectionnée' });
  for (let turn = 0; turn < 40; turn++) {
    await page.keyboard.press('F8');
    await page.waitForTimeout(150);
    if ((await pinned.innerText()).includes(field)) return;
  }
}

/** Checks, and goes to a cell whose neighbours are coloured too. */
async function check(page: Page): Promise<void> {
  await tab(page, 'Contrôler');
  await press(page, /^Contrôler \d+\slignes$/);
  await page.getByText('Format CDC (XSD)').waitFor();
  await goToFinding(page, 'Code INSEE');
}

async function takePage(page: Page, name: string): Promise<void> {
  await settle(page);
  await page.screenshot({ path: `${FOLDER}/page-${name}.png` });
}

async function takePane(page: Page, name: string): Promise<void> {
  await settle(page);
  await page.locator('aside').screenshot({ path: `${FOLDER}/volet-${name}.png` });
}

async function pagePictures(): Promise<void> {
  const empty = await openBuiltPage();
  await takePage(empty.page, 'accueil');
  await empty.close();

  const { page, close } = await openBuiltPage('?exemple');
  await page.getByText('Où en est ce classeur').waitFor();
  await takePane(page, 'preparer');

  await check(page);
  await takePage(page, 'controler');
  await takePane(page, 'controler');

  await press(page, 'Voir');
  await takePane(page, 'corrections');
  await press(page, /^Appliquer (les|la)/);
  await page
    .getByText(/cellules? corrigées?\./)
    .first()
    .waitFor();

  await tab(page, 'Transmettre');
  await takePane(page, 'transmettre');
  await press(page, 'Générer le flux');
  const button = page.getByRole('button', { name: 'Télécharger', exact: true });
  await button.waitFor();
  await takePane(page, 'fichier');
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const flux = await readFile((await download.path()) ?? '', 'utf8');
  await press(page, 'J’ai déposé ce fichier');

  await tab(page, 'Accusés');
  await page.locator('input[type=file][accept=".xml"]').setInputFiles({
    name: `Accusé de traitement_${download.suggestedFilename()}_20261124.xml`,
    mimeType: 'text/xml',
    buffer: Buffer.from(accuseFor(flux, download.suggestedFilename(), 3)),
  });
  await page.getByText(/3\sKO/).first().waitFor();
  await takePane(page, 'accuse');
  await press(page, 'Appliquer');
  await page.getByRole('heading', { name: /^3\sKO à reprendre$/ }).waitFor();
  await takePage(page, 'accuses');
  await takePane(page, 'ko');
  await close();
}

async function darkPicture(): Promise<void> {
  const { page, close } = await openBuiltPage('?exemple');
  await page.emulateMedia({ colorScheme: 'dark' });
  await check(page);
  await takePage(page, 'controler-sombre');
  await close();
}

/** Pages of the template's PDF that are worth showing, at what resolution, and the part that is not blank: x, y, width, height. */
const TEMPLATE_PAGES = [
  { page: '1', name: 'modele-mode-emploi', dpi: 110, part: [50, 50, 1200, 540] },
  { page: '2', name: 'modele-passages', dpi: 170, part: [50, 75, 1860, 90] },
] as const;

async function templatePictures(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'accrochage-'));
  const run = (command: string, args: readonly string[]) => spawnSync(command, [...args]).status === 0;
  const isDone =
    run('soffice', [
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      'assets/modele-accrochage.xlsx',
    ]) &&
    TEMPLATE_PAGES.every(({ page, dpi, part: [x, y, width, height] }) =>
      run('pdftoppm', [
        ...['-r', String(dpi), '-png', '-singlefile', '-f', page, '-l', page],
        ...['-x', String(x), '-y', String(y), '-W', String(width), '-H', String(height)],
        join(folder, 'modele-accrochage.pdf'),
        join(folder, page),
      ]),
    );
  if (isDone)
    for (const { page, name } of TEMPLATE_PAGES)
      await copyFile(join(folder, `${page}.png`), `${FOLDER}/${name}.png`);
  else console.log('LibreOffice or pdftoppm is not installed: no picture of the template.');
  await rm(folder, { recursive: true });
}

await mkdir(FOLDER, { recursive: true });
await pagePictures();
await darkPicture();
await templatePictures();
console.log(`Pictures are in ${FOLDER}.`);
