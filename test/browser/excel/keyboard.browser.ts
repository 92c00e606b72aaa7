import { expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import type { ExcelPage } from '../../excel-host/page/start';
import { departmentsWorkbook } from '../../scenario/departments-workbook';
import { goToStep } from '../../scenario/hosts/pane';
import { accuseFor } from '../accuse';
import { excelPages } from './excel-pages';
import { stopsOfTheWay } from './way';
import { sampleWorkbook } from './workbooks';

const pages = excelPages();
const CONTENT = departmentsWorkbook('1.1.5');

/** Presses a button as a hand on the keyboard does. */
const enter = async (pane: Frame, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).first().press('Enter');

/** Opens the last deposit of the step, unless it is. */
async function openDeposit(pane: Frame): Promise<void> {
  const line = pane.getByRole('region', { name: 'Dépôts' }).locator('button[aria-controls]').first();
  await line.waitFor();
  if ((await line.getAttribute('aria-expanded')) !== 'true') await line.press('Enter');
}

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
  await openDeposit(pane);
  await enter(pane, 'Pas encore déposé');
  await focusOn(pane, /^Le fichier attend de nouveau d’être déposé/);
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

  await goToStep(pane, 'Transmettre');
  await openDeposit(pane);
  await enter(pane, 'Reprendre l’accusé');
  await focusOn(pane, /^L’accusé est repris\s: /);
  await pane.locator('#step-transmit').getByRole('button', { name: 'Importer l’accusé' }).waitFor();
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

it('every step is gone through with Tab alone: whatever can be pressed or filled in is reached once, in its order', async () => {
  const excelPage = await pages.open(await sampleWorkbook());
  const { page, pane } = excelPage;
  const missed: Record<string, readonly string[]> = {};
  for (const { name, go } of stopsOfTheWay()) {
    await go(excelPage);
    const stops = await stopsAtRest(excelPage);
    const reached: string[] = [];
    await pane.evaluate(() => document.querySelector<HTMLElement>('[data-walk="0"]')?.focus());
    for (let turn = 0; turn < stops.length; turn++) {
      reached.push(await pane.evaluate(stopInFocus));
      await page.keyboard.press('Tab');
    }
    missed[name] = stops.filter((stop, place) => reached[place] !== stop);
  }
  expect(missed).toEqual(Object.fromEntries(Object.keys(missed).map((name) => [name, []])));
});

it('arrows go from a group of findings to its lines and on; Home and End to the first and the last', async () => {
  const { pane } = await pages.open(CONTENT);
  await goToStep(pane, 'Contrôler');
  await enter(pane, /^Contrôler \d\slignes$/);
  await focusOn(pane, /^Contrôlé le /);
  const groups = pane.locator('#step-check button[aria-controls]');
  const [first, last] = [await groups.first().innerText(), await groups.last().innerText()];
  const focused = () => pane.evaluate(() => document.activeElement?.textContent ?? '');
  await groups.first().focus();
  const press = async (key: string) => {
    await pane.locator(':focus').press(key);
    return focused();
  };
  expect(await press('ArrowDown')).toMatch(/^Ligne \d+$/);
  expect(await press('ArrowUp')).toBe(first.replaceAll('\n', ''));
  expect(await press('End')).toBe(last.replaceAll('\n', ''));
  expect(await press('Home')).toBe(first.replaceAll('\n', ''));
});

/** The stops of the Tab key, once what is read and fetched is there: twice the same. */
async function stopsAtRest({ page, pane }: ExcelPage): Promise<readonly string[]> {
  for (let before: readonly string[] = []; ;) {
    const now = await pane.evaluate(markStops);
    if (now.length > 0 && now.join() === before.join()) return now;
    before = now;
    await page.waitForTimeout(300);
  }
}

/** In the browser: gives each stop of the Tab key its number and tells them; of tabs and radios, the one that is chosen. */
function markStops(): readonly string[] {
  const can = 'button, a[href], input, select, textarea, [tabindex="0"]';
  return [...document.querySelectorAll<HTMLElement>(can)]
    .filter(
      (each) =>
        each.getClientRects().length > 0 &&
        each.tabIndex >= 0 &&
        !each.matches(':disabled, [data-tabster-dummy]') &&
        !(each.getAttribute('role') === 'tab' && each.getAttribute('aria-selected') !== 'true') &&
        !(each instanceof HTMLInputElement && each.type === 'radio' && !isRadioStop(each)),
    )
    .map((each, place) => {
      each.dataset['walk'] = String(place);
      return `${place} ${(each.textContent || each.getAttribute('aria-label')) ?? each.tagName}`;
    });

  function isRadioStop(radio: HTMLInputElement): boolean {
    const all = [...document.querySelectorAll<HTMLInputElement>(`input[name="${radio.name}"]`)];
    return radio === (all.find(({ checked }) => checked) ?? all[0]);
  }
}

/** In the browser: the stop that has the focus, as `markStops` tells it. */
function stopInFocus(): string {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at.dataset['walk'] === undefined)
    return at?.outerHTML.slice(0, 200) ?? '';
  return `${at.dataset['walk']} ${(at.textContent || at.getAttribute('aria-label')) ?? at.tagName}`;
}
