import type { Frame } from 'playwright-core';
import type { ExcelPage } from '../../excel-host/page/start';
import { goToStep, handed, paneSteps } from '../../scenario/hosts/pane';
import { accuseFor } from '../accuse';

/** A place where the pane is looked at, on the way of the sample workbook from its opening to its KO. */
export interface Stop {
  readonly name: string;
  readonly go: (excelPage: ExcelPage) => Promise<void>;
}

const press = async (pane: Frame, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).first().click();

const KO = 3;

/** Each stop starts where the one before it ended. */
export function stopsOfTheWay(): readonly Stop[] {
  let flux = { name: '', text: '' };
  return [
    {
      name: 'preparer',
      go: async ({ pane }) => {
        await pane.getByText('Où en est ce classeur').first().waitFor();
        await pane.locator('#step-prepare').evaluate((step) => step.parentElement?.scrollTo(0, 0));
      },
    },
    {
      name: 'controler',
      go: async ({ pane, excel }) => {
        await paneSteps(pane).check();
        await excel.act('user', { do: 'activate', with: ['Passages'] });
        await goToFinding(pane, /^Code INSEE de naissance\s: 5 caractères/);
      },
    },
    {
      name: 'corrections',
      go: async ({ pane }) => {
        await press(pane, 'Voir');
        await pane.getByLabel('devient').first().waitFor();
      },
    },
    {
      name: 'transmettre',
      go: async ({ pane }) => {
        await press(pane, /^Appliquer (les|la)/);
        await pane
          .locator('#step-check')
          .getByText(/cellules? corrigées?\./)
          .waitFor();
        await goToStep(pane, 'Transmettre');
        await pane.getByRole('heading', { name: /dans le fichier$/ }).waitFor();
        await pane.getByRole('heading', { name: 'Déjà transmis par ailleurs' }).waitFor();
      },
    },
    {
      name: 'preciser',
      go: async ({ pane }) => {
        await press(pane, 'Préciser');
        await pane.getByText('Nombre maximal de passages').first().waitFor();
      },
    },
    {
      name: 'fichier',
      go: async ({ page, pane }) => {
        await press(pane, 'Générer le flux');
        const download = pane.getByRole('button', { name: 'Télécharger', exact: true });
        const [file] = await Promise.all([page.waitForEvent('download'), download.click()]);
        const { name, bytes } = await handed(file);
        flux = { name, text: new TextDecoder().decode(bytes) };
        await pane.getByText('Envoyé vers vos téléchargements.').first().waitFor();
      },
    },
    {
      name: 'accuse',
      go: async ({ pane }) => {
        await press(pane, 'J’ai déposé ce fichier');
        await pane
          .getByText(/^Dépôt noté\./)
          .first()
          .waitFor();
        await goToStep(pane, 'Accusés');
        await pane.locator('input[type=file][accept=".xml"]').setInputFiles({
          name: `Accusé de traitement_${flux.name}_20261124.xml`,
          mimeType: 'text/xml',
          buffer: Buffer.from(accuseFor(flux.text, flux.name, KO)),
        });
        await pane.getByRole('button', { name: 'Appliquer', exact: true }).waitFor();
      },
    },
    {
      name: 'ko',
      go: async ({ pane }) => {
        await press(pane, 'Appliquer');
        await pane.getByRole('heading', { name: /KO/ }).waitFor();
      },
    },
  ];
}

const BACKGROUNDS = { light: 'rgb(255, 255, 255)', dark: 'rgb(41, 41, 41)' };

/** Chooses another theme in Excel; the pane sees it when one comes back to it. */
export async function inTheme({ pane, excel }: ExcelPage, theme: 'light' | 'dark'): Promise<void> {
  await excel.setTheme(theme);
  await pane.evaluate(() => window.dispatchEvent(new Event('focus')));
  await pane.waitForFunction(
    (colour) => getComputedStyle(document.body).backgroundColor === colour,
    BACKGROUNDS[theme],
  );
}

/** Goes to the first cell of a group of findings, by its title; what is pinned on top is then in view. */
async function goToFinding(pane: Frame, group: RegExp): Promise<void> {
  const line = pane.locator('#step-check button[aria-controls]').filter({ hasText: group }).first();
  if ((await line.getAttribute('aria-expanded')) !== 'true') await line.click();
  const id = await line.getAttribute('aria-controls');
  const row = pane.locator(`[id="${id}"] li button`).first();
  const name = await row.innerText();
  await row.click();
  await pane.getByRole('region', { name: 'Cellule sélectionnée' }).getByText(name).waitFor();
  await pane.locator('#step-check').evaluate((step) => step.parentElement?.scrollTo(0, 0));
}
