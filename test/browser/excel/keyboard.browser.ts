import { expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { departmentsWorkbook } from '../../scenario/departments-workbook';
import { goToStep } from '../../scenario/hosts/pane';
import { accuseFor } from '../accuse';
import { excelPages } from './excel-pages';

const pages = excelPages();
const CONTENT = departmentsWorkbook('1.1.5');

/** Presses a button as a hand on the keyboard does. */
const enter = async (pane: Frame, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).first().press('Enter');

/** Waits until the focus rests on what says this. */
async function focusOn(pane: Frame, said: RegExp): Promise<void> {
  await pane
    .waitForFunction(
      ([source]) => new RegExp(source ?? '').test(document.activeElement?.textContent ?? ''),
      [said.source],
      { timeout: 30_000 },
    )
    // Where it is instead says more than that nothing came.
    .catch(() => undefined);
  const [text, html] = await pane.evaluate(() => [
    document.activeElement?.textContent ?? '',
    document.activeElement?.outerHTML.slice(0, 500),
  ]);
  expect(new RegExp(said).test(text ?? '') || html).toBe(true);
  expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(false);
}

it('after each job the focus is on what came of it', async () => {
  const { page, pane } = await pages.open(CONTENT);
  await goToStep(pane, 'Contrôler');
  await enter(pane, /^Contrôler \d\slignes$/);
  await focusOn(pane, /^Contrôlé le /);

  await enter(pane, 'Voir');
  await enter(pane, /^Appliquer (les|la)/);
  await focusOn(pane, /^\d+\scellules? corrigées?\./);
  await enter(pane, /^Annuler\s: \d+\scorrections?$/);
  await focusOn(pane, /cellules? remises? comme avant\.$/);

  await goToStep(pane, 'Transmettre');
  await enter(pane, 'Générer le flux');
  await focusOn(pane, /^accrochage-.*XSD valide/);
  const [file] = await Promise.all([page.waitForEvent('download'), enter(pane, 'Télécharger')]);
  await focusOn(pane, /^Télécharger$/);
  const name = file.suggestedFilename();
  await enter(pane, 'J’ai déposé ce fichier');
  await focusOn(pane, /^Dépôt noté\./);

  await goToStep(pane, 'Accusés');
  const input = pane.locator('input[type=file][accept=".xml"]');
  const flux = await (await file.createReadStream()).toArray();
  await input.setInputFiles({
    name: `Accusé de traitement_${name}_20261124.xml`,
    mimeType: 'text/xml',
    buffer: Buffer.from(accuseFor(Buffer.concat(flux as Buffer[]).toString(), name, 1)),
  });
  await focusOn(pane, /^Accusé du flux /);
  await enter(pane, 'Appliquer');
  await focusOn(pane, /^Accusé appliqué\s: /);
});

it('a file that was not chosen after all gives the focus back to its button', async () => {
  const { pane } = await pages.open(CONTENT);
  await goToStep(pane, 'Accusés');
  await pane.locator('input[type=file][accept=".xml"]').dispatchEvent('cancel');
  await focusOn(pane, /^Choisir des fichiers…$/);
});

it('a correction of one line leaves the focus on the line that took its place', async () => {
  const { pane } = await pages.open(CONTENT);
  await goToStep(pane, 'Contrôler');
  await enter(pane, /^Contrôler \d\slignes$/);
  await focusOn(pane, /^Contrôlé le /);
  const groups = pane.locator('#step-check button[aria-controls][aria-expanded=false]');
  while ((await groups.count()) > 0) await groups.first().click();
  const before = await pane.getByRole('button', { name: 'Corriger', exact: true }).count();
  expect(before).toBeGreaterThan(0);
  await enter(pane, 'Corriger');
  await pane.waitForFunction(
    (n) => [...document.querySelectorAll('button')].filter((b) => b.textContent === 'Corriger').length < n,
    before,
  );
  await pane.waitForFunction(() => document.querySelector('.fui-ProgressBar') === null);
  expect(await pane.evaluate(() => document.activeElement?.closest('#step-check') !== null)).toBe(true);
});

it('Esc stops a job, from the line of its progress, which has the focus', async () => {
  const { pane, excel } = await pages.open(CONTENT);
  await goToStep(pane, 'Contrôler');
  // A cell that is being typed in holds the check for as long as it lasts.
  await excel.startEditing();
  await enter(pane, /^Contrôler \d\slignes$/);
  await pane.getByRole('progressbar').waitFor();
  expect(await pane.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Contrôler');
  await pane.getByRole('group', { name: 'Contrôler' }).press('Escape');
  await excel.stopEditing();
  await pane
    .getByText(/^Arrêté à votre demande\./)
    .first()
    .waitFor();
  await focusOn(pane, /^Contrôler \d\slignes$/);
});
