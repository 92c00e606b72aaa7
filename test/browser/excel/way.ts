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
      go: async ({ pane }) => pane.getByText('Où en est ce classeur').waitFor(),
    },
    {
      name: 'controler',
      go: async ({ pane, excel }) => {
        await paneSteps(pane).check();
        await excel.act('user', { do: 'activate', with: ['Passages'] });
        await goToFinding(pane, 'Code INSEE');
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
        await press(pane, 'Préciser');
        await pane.getByText('Nombre maximal de passages').waitFor();
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

/** Goes from finding to finding until one on this field is pinned. */
async function goToFinding(pane: Frame, field: string): Promise<void> {
  const pinned = pane.getByRole('region', { name: 'Cellule sélectionnée' });
  const position = pane.getByText(/^\d+ sur \d+$/);
  for (let turn = 0; turn < 40; turn++) {
    const before = await position.allInnerTexts();
    await press(pane, 'Suivante');
    await pinned.waitFor();
    if (before.length > 0)
      await position.getByText(before[0] ?? '', { exact: true }).waitFor({ state: 'detached' });
    if ((await pinned.innerText()).includes(field)) return;
  }
}
