import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createFileSession } from '#session';
import { openXlsx } from '#workbook/xlsx';
import { contentOf, processed, rejected, SHEET, soundRows } from '../actions/workbooks';
import type { HandedFile } from '../scenario/host';
import { passingTime } from '../scenario/hosts/file-hosts';
import { handed } from '../scenario/hosts/pane';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accessibilityProblems, openBuiltPage, type BuiltPage } from './built-page';
import { pickWorkbook, press, tab } from './gestures';

const NOBODY = 'Aucun titulaire ne correspond aux critères obligatoires';

/**
 * A workbook some months after its deposits: row 2 came back KO twice; rows 3 and 4 were accepted, then edited; row 5 was taken out
 * of CDC; row 6 waits in a file, and was edited since. With the files that somebody kept.
 */
async function someMonthsLater() {
  const surroundings = passingTime();
  const workbook = await openXlsx(
    xlsxFromContent(contentOf({ rows: soundRows({}, {}, {}, {}, {}) })),
    'c.xlsx',
  );
  const session = createFileSession(workbook, surroundings, 'fr');
  const kept: HandedFile[] = [];
  const { values } = await session.read({ sheet: SHEET, row: 1, column: 1, rows: 1, columns: 30 });
  const type = async (row: number, header: string, value: string) =>
    session.edit(SHEET, row, (values[0] ?? []).indexOf(header) + 1, [[value]]);
  const send = async (first: number, last: number, action: 'CREATION' | 'SUPPRESSION' = 'CREATION') => {
    const { files } = await session.generate(
      { action, rows: [{ sheet: SHEET, runs: [{ first, last }] }] },
      {},
    );
    const { idFlux = '', name = '' } = files[0] ?? {};
    kept.push({ name, bytes: new Uint8Array(await (await session.file(idFlux)).arrayBuffer()) });
    await session.confirmDeposit(idFlux);
    return { idFlux, name };
  };
  const answer = async (idFlux: string, said: Parameters<typeof processed>[1]) => {
    const accuse = processed(idFlux, said);
    kept.push(accuse);
    await session.readAccuses([accuse], {});
    await session.applyAccuses(false, {});
  };
  const ko: readonly [string, string] = ['P-001', NOBODY];
  await answer((await send(2, 5)).idFlux, { ok: ['P-002', 'P-003', 'P-004'], ko: [ko], id: '1' });
  await type(2, 'nomNaissance', 'MODÈLE');
  await session.check({});
  await answer((await send(2, 2)).idFlux, { ko: [ko], id: '2' });
  await answer((await send(5, 5, 'SUPPRESSION')).idFlux, { ok: ['P-004'], id: '3' });
  const { name } = await send(6, 6);
  const flux = new TextDecoder().decode(kept.at(-1)?.bytes);
  const line = flux.split('\n').findIndex((each) => each.includes('codeInsee>')) + 1;
  for (const row of [3, 4, 6]) await type(row, 'codeInsee', '35051');
  await session.check({});
  return { bytes: await session.save(), kept, accuse: rejected(name, [line]) };
}

let built: BuiltPage;
let later: Awaited<ReturnType<typeof someMonthsLater>>;
beforeAll(async () => {
  later = await someMonthsLater();
  built = await openBuiltPage();
});
afterAll(async () => built.close());

const given = (files: readonly HandedFile[]) =>
  files.map(({ name, bytes }) => ({ name, mimeType: 'text/xml', buffer: Buffer.from(bytes) }));

it('what follows a deposit is done by its buttons: a rejected file placed by its flux, a row put back, another replaced, a new id, the proof, the deadlines, an accusé taken back', async () => {
  const { page, errors } = built;
  const { kept, accuse, bytes } = later;
  const region = (name: RegExp | string) => page.getByRole('region', { name });
  const step = page.locator('#step-accuses');
  await pickWorkbook(page, 'classeur.xlsx', bytes);
  await tab(page, 'Accusés');

  // The rows of the file changed since it was dropped: the flux that was kept says which row is meant.
  await step
    .locator('input[type=file]')
    .first()
    .setInputFiles(given([accuse, ...kept.slice(-1)]));
  const summary = page.getByRole('group', { name: accuse.name });
  await summary.getByText(/^Ligne\s6\s: /).waitFor();
  await summary.getByLabel('Date de l’accusé').fill('10/03/2025');
  await press(page, 'Appliquer');
  await step.getByText(/^Accusé appliqué/).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);

  const changed = region(/modifiées? depuis l’envoi/);
  await changed
    .locator('input[type=file]')
    .first()
    .setInputFiles(given(kept.slice(0, 1)));
  await step.getByText(/^1\scase rétablie comme envoyé/).waitFor();

  await region(/supprimés? de la CDC/)
    .getByRole('button', { name: 'Donner un nouvel identifiant' })
    .click();
  await step.getByText(/^Nouvel identifiant\s: /).waitFor();

  await press(page, 'Ajouter les échéances au tableau');
  await page.getByRole('button', { name: /^Annuler\s: / }).waitFor();

  const proof = region('Dossier de preuve');
  await proof.locator('input[type=file]').setInputFiles(given(kept.slice(0, 4)));
  await proof.getByText(kept[0]?.name ?? '').waitFor();
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    proof.getByRole('button', { name: 'Faire le dossier de preuve' }).click(),
  ]);
  expect((await handed(zip)).name).toMatch(/\.zip$/);
  await proof.getByText(/^Dossier de 1\spassage\.$/).waitFor();

  await changed.getByRole('button', { name: 'Remplacer à la CDC…' }).click();
  await changed.getByText(/la certification peut manquer au passeport/).waitFor();
  await changed.getByRole('button', { name: 'Préparer la suppression' }).click();
  await page.getByText(/^À supprimer de la CDC\s: EXEMPLE Camille-C\.$/).waitFor();
  await page.getByRole('checkbox', { name: /^Je demande la suppression de ce passage/ }).check();
  await press(page, 'Générer le flux');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger', exact: true }).click(),
  ]);
  const flux = new TextDecoder().decode((await handed(download)).bytes);
  expect(flux).toContain('<cpf:action>SUPPRESSION</cpf:action>');
  expect(flux.match(/idTechnique>[^<\s]+</g)).toEqual(['idTechnique>P-003<']);

  const deposits = region('Dépôts');
  await deposits
    .getByRole('button', { name: /Traité avec KO/ })
    .first()
    .click();
  await deposits.getByRole('button', { name: 'Reprendre l’accusé' }).first().click();
  await deposits
    .getByRole('button', { name: /1\spassage\s*Déposé/ })
    .first()
    .waitFor();

  // Each figure of the state of transmission shows its rows.
  await tab(page, 'Préparer');
  await press(page, /^État de transmission/);
  const line = page.getByRole('group', { name: /^RNCP35726/ });
  await line.getByRole('button', { name: /^Dont transmis\s3$/ }).click();
  const rows = line.getByRole('group', { name: /^Lignes/ }).getByRole('button');
  await rows.first().waitFor();
  expect(await rows.allInnerTexts()).toEqual(['2', '3', '4']);
  await line.getByRole('button', { name: /^5\sdélivrés$/ }).click();
  await rows.nth(4).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(errors).toEqual([]);
});
