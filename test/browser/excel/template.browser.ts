import { expect, it } from '@jest/globals';
import { cellName } from '#dictionary';
import { readFlux } from '#flux';
import { eventually } from '../../scenario/eventually';
import { paneSteps } from '../../scenario/hosts/pane';
import { xsdRefusals } from '../../scenario/xsd';
import { excelPages } from './excel-pages';

const pages = excelPages();

const IDS = { Émetteur: '12ABC345', Certificateur: '12ABC345', Contrat: 'MCFCER000123' };

/** What someone types in a row of the template, by the header of the column. */
const PASSAGE: Readonly<Record<string, string>> = {
  'Identifiant technique': 'T-001',
  'Nom de naissance': 'EXEMPLE',
  Prénom: 'Camille',
  Sexe: 'Femme',
  'Date de naissance': '14/06/1985',
  'Code INSEE de naissance': '01053',
  Répertoire: 'RNCP',
  'Code de la certification': 'RNCP35726',
  'Date de délivrance': '20/03/2026',
  Obtention: 'Par admission',
  'Donnée certifiée': 'Oui',
  'Niveau de langue ?': 'Non',
  'Niveau numérique ?': 'Non',
};

it('the sample that Excel refuses to open is said to be refused, and is downloaded', async () => {
  const { page, pane, excel } = await pages.open(
    { sheets: [{ name: 'Feuil1' }] },
    { refusesWorkbooks: true },
  );
  await pane.getByRole('button', { name: 'Essayer avec un exemple' }).click();
  await pane.locator('#step-prepare').getByRole('alert').waitFor();
  expect(await excel.created()).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Télécharger l’exemple' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('exemple-accrochage.xlsx');
});

it('an empty workbook is given the whole template, and a passage typed in it goes into a valid file', async () => {
  const { pane, excel } = await pages.open({ sheets: [{ name: 'Feuil1' }] });
  await pane.getByText('Ce classeur n’a pas encore de tableau de passages.').first().waitFor();
  await pane.getByRole('button', { name: 'Essayer avec un exemple' }).click();
  await pane
    .locator('#step-prepare')
    .getByText(/^L’exemple s’ouvre dans un autre classeur\./)
    .waitFor();
  expect((await excel.created()).length).toBe(1);
  await pane.getByRole('button', { name: 'Ajouter le modèle à ce classeur' }).click();
  await pane.getByText('Où en est ce classeur').first().waitFor();
  expect((await excel.sheets()).map(({ name }) => name)).toEqual([
    'Feuil1',
    'Mode d’emploi',
    'Passages',
    'Mes certifications',
    'Certificateurs',
    'Paramètres',
    'Dépôts',
    // Excel in French keeps « Historique » for itself.
    'Historique accrochage',
    'Démarches',
    'Listes',
    '_accrochage',
  ]);
  for (const [label, value] of Object.entries(IDS))
    await pane.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill(value);
  await pane.getByRole('button', { name: 'Enregistrer les paramètres' }).click();
  await pane.getByText('Paramètres enregistrés.').first().waitFor();

  const headers = (await excel.values('Passages'))[2] ?? [];
  for (const [header, text] of Object.entries(PASSAGE)) {
    const column = headers.indexOf(header) + 1;
    expect({ header, isThere: column > 0 }).toEqual({ header, isThere: true });
    await excel.act('user', { do: 'type', with: ['Passages', cellName(4, column), text] });
  }
  await pane.getByRole('heading', { name: /^1\spassage$/ }).waitFor();
  const steps = paneSteps(pane);
  await steps.check();
  await eventually(async () => expect((await excel.values('Passages', 'A4:B4'))[0]).toEqual(['Prêt', '']));
  const { bytes } = await steps.generate();
  expect(await xsdRefusals(bytes, '1.1.5')).toEqual([]);
  expect(readFlux([bytes]).passages.map(({ values }) => values.codeInsee)).toEqual(['01053']);
  expect(await excel.values('Passages', 'A4')).toEqual([['Généré']]);
});
