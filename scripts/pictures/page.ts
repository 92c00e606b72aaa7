import type { Page } from 'playwright-core';
import { accuseFor } from '../../test/browser/accuse';
import { openBuiltPage } from '../../test/browser/built-page';
import { handed } from '../../test/scenario/hosts/pane';
import { FOLDER, press, settle, tab } from './gestures';

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

/** The page and its pane, each step, in a light theme. */
async function lightPictures(): Promise<void> {
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
  const { name, bytes } = await handed(download);
  await press(page, 'J’ai déposé ce fichier');

  await tab(page, 'Accusés');
  await page.locator('input[type=file][accept=".xml"]').setInputFiles({
    name: `Accusé de traitement_${name}_20261124.xml`,
    mimeType: 'text/xml',
    buffer: Buffer.from(accuseFor(new TextDecoder().decode(bytes), name, 3)),
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

/** The built standalone page on the sample. */
export async function pagePictures(): Promise<void> {
  await lightPictures();
  await darkPicture();
}
