import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openValidator } from '#flux';
import { openXlsx } from '#workbook/xlsx';
import { twoSessions } from '../fixtures/layouts/two-sessions';
import { handed } from '../scenario/hosts/pane';
import { CODES, EXPECTED, IDS, peopleIn, peopleWhoPassed } from '../scenario/own-workbook';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accessibilityProblems, openBuiltPage, type BuiltPage } from './built-page';
import { cellAt, pickWorkbook, press, tab } from './gestures';

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

  it('takes another code of a title since a day, and one code again', async () => {
    const code = page.getByRole('textbox', { name: 'Ce que veut dire « BP Boulanger »' }).first();
    await code.fill('RNCP37537');
    await page.getByRole('button', { name: 'Un autre code depuis…' }).first().click();
    const successor = page.getByRole('group', { name: 'Nouveau code de « BP Boulanger »' }).first();
    await successor.getByRole('textbox', { name: 'Nouveau code de « BP Boulanger »' }).fill('RNCP41234');
    await successor.getByText('sans lui, ces lignes ne sont pas lues').waitFor();
    await successor.getByRole('textbox', { name: '« BP Boulanger » délivré depuis le' }).fill('01/09/2026');
    await successor.getByText('Avant ce jour : RNCP37537.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await successor.getByRole('button', { name: 'Un seul code pour « BP Boulanger »' }).click();
    await successor.waitFor({ state: 'detached' });
    expect(await code.inputValue()).toBe('RNCP37537');
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

  it('copies its rows into the template on request, as a workbook of its own', async () => {
    await tab(page, 'Préparer');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Copier mes lignes dans le modèle'),
    ]);
    await page
      .getByRole('listitem')
      .filter({ hasText: /^32 lignes copiées dans le modèle/ })
      .waitFor();
    const { name, bytes } = await handed(download);
    const { sheets } = await (await openXlsx(bytes, name)).describe();
    expect([name, sheets.map((sheet) => sheet.name)]).toEqual([
      'cfa dans le modèle.xlsx',
      expect.arrayContaining(['Passages', 'Historique accrochage']),
    ]);
  });

  it('keeps its own sheets first, and in front', async () => {
    const sheets = page.getByRole('tablist', { name: 'Feuilles' }).getByRole('tab');
    const names = await sheets.evaluateAll((tabs) => tabs.map((each) => each.getAttribute('value')));
    expect(names.slice(0, 3)).toEqual(['Session juin', 'Session septembre', 'Notes']);
    expect(await sheets.first().getAttribute('aria-selected')).toBe('true');
    expect([built.errors, built.elsewhere]).toEqual([[], []]);
  });
});

describe('a text file of a management tool, in Windows-1252 and parted by tabs', () => {
  it('opens on the page as a new workbook whose texts stay texts, and is decided there', async () => {
    const other = await openBuiltPage();
    const lines = [
      [
        'Nom de naissance',
        'Prénom',
        'Né(e) le',
        'Code INSEE naissance',
        'Sexe',
        'Code RNCP',
        'Date d\u2019obtention',
      ],
      ['GUÉRIN', 'Zoé', '01/02/1990', '01053', 'F', 'RNCP38430', '30/06/2026'],
      ['MARTIN', 'Hugo', '12/03/1985', '2A004', 'M', 'RNCP38430', '30/06/2026'],
    ];
    const text = lines.map((cells) => cells.join('\t')).join('\r\n');
    // Of Windows-1252, the apostrophe alone is elsewhere than in Latin-1.
    const bytes = Uint8Array.from([...text], (letter) => (letter === '\u2019' ? 0x92 : letter.charCodeAt(0)));
    await pickWorkbook(other.page, 'export.csv', bytes);
    await other.page.getByText('export.xlsx').first().waitFor();
    const shown = [cellAt(other.page, 2, 2), cellAt(other.page, 2, 5), cellAt(other.page, 3, 5)];
    expect(await Promise.all(shown.map((cell) => cell.innerText()))).toEqual(['GUÉRIN', '01053', '2A004']);
    await press(other.page, 'Utiliser ce tableau');
    await other.page.getByRole('heading', { level: 2, name: '2 passages' }).waitFor();
    expect([other.errors, other.elsewhere]).toEqual([[], []]);
    await other.close();
  });
});
