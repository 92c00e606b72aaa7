import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openValidator } from '#flux';
import { twoSessions } from '../fixtures/layouts/two-sessions';
import { handed } from '../scenario/hosts/pane';
import { CODES, EXPECTED, IDS, peopleIn, peopleWhoPassed } from '../scenario/own-workbook';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accessibilityProblems, openBuiltPage, type BuiltPage } from './built-page';
import { pickWorkbook, press, tab } from './gestures';

const XSD = readFileSync(new URL('../../schemas/certifications-cdc-1.1.5.xsd', import.meta.url), 'utf8');

let built: BuiltPage;
let page: Page;
/** What a registrar chose, codes typed left out. */
let choices = 0;

const choose = async (act: Promise<unknown>) => {
  await act;
  choices += 1;
};

beforeAll(async () => {
  built = await openBuiltPage();
  ({ page } = built);
});
afterAll(async () => built.close());

describe('a workbook as a school keeps it, on the page', () => {
  it('opens on what is to be decided, and nothing is taken without a yes', async () => {
    await pickWorkbook(page, 'cfa.xlsx', xlsxFromContent({ sheets: twoSessions.sheets }));
    const use = page.getByRole('button', { name: 'Utiliser ce tableau', exact: true });
    await use.waitFor();
    expect(await use.getAttribute('aria-disabled')).toBe('true');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('finds a field by some of its letters, and lets one change one’s mind', async () => {
    const picker = page.getByRole('combobox', { name: /« Civilité »/ }).first();
    await picker.click();
    await page.keyboard.type('insee');
    const options = page.getByRole('option');
    await page.getByRole('option', { name: 'Code INSEE de naissance' }).waitFor();
    expect(await options.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await picker.inputValue()).toBe('Sexe');
  });

  it('is decided in few choices, codes aside', async () => {
    await choose(page.getByRole('radio', { name: 'Nom de naissance' }).click());
    await choose(press(page, /^Confirmer ces \d+ colonnes$/));
    for (const [title, code] of Object.entries(CODES))
      await page
        .getByRole('textbox', { name: new RegExp(`« ${title} »`) })
        .first()
        .fill(code);
    await choose(press(page, 'Utiliser ce tableau'));
    await page
      .getByText(/lues sur 2 feuilles/)
      .first()
      .waitFor();
    await page.getByRole('heading', { level: 2, name: `${EXPECTED.passages} passages` }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is checked and sent: who passed is in the file, nobody else', async () => {
    for (const [label, value] of [
      ['Émetteur', IDS.emetteur],
      ['Certificateur', IDS.certificateur],
      ['Contrat', IDS.contrat],
    ] as const)
      await choose(page.getByRole('textbox', { name: label, exact: true }).fill(value));
    await choose(press(page, 'Enregistrer les paramètres'));
    await page.getByText('Paramètres enregistrés.').first().waitFor();
    await tab(page, 'Contrôler');
    await choose(press(page, /^Contrôler \d+\slignes$/));
    await page.getByText('Résultat à décider').first().waitFor();
    await tab(page, 'Transmettre');
    await choose(press(page, 'Générer le flux'));
    const button = page.getByRole('button', { name: 'Télécharger', exact: true });
    await button.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), choose(button.click())]);
    const flux = new TextDecoder().decode((await handed(download)).bytes);
    const validator = await openValidator(XSD);
    expect(validator.check(new TextEncoder().encode(flux))).toEqual([]);
    validator.dispose();
    expect(peopleIn(flux)).toEqual(peopleWhoPassed());
    expect(choices).toBeLessThan(15);
  });

  it('keeps its own sheets first, and in front', async () => {
    const sheets = page.getByRole('tablist', { name: 'Feuilles' }).getByRole('tab');
    const names = await sheets.evaluateAll((tabs) => tabs.map((each) => each.getAttribute('value')));
    expect(names.slice(0, 3)).toEqual(['Session juin', 'Session septembre', 'Notes']);
    expect(await sheets.first().getAttribute('aria-selected')).toBe('true');
    expect([built.errors, built.elsewhere]).toEqual([[], []]);
  });
});
