import { describe, expect, it } from '@jest/globals';
import type { WorkbookContent } from '#workbook/memory';
import type { ExcelPage } from '../../excel-host/page/start';
import {
  departmentsWorkbook,
  FIRST_ROW,
  HEADER_ROW,
  HEADERS,
  LAST_ROW,
  ROWS,
  SHEET,
} from '../../scenario/departments-workbook';
import { eventually } from '../../scenario/eventually';
import { goToStep, paneSteps } from '../../scenario/hosts/pane';
import { excelPages } from './excel-pages';

const pages = excelPages();
const CONTENT = departmentsWorkbook('1.1.5');

/** The same, its passages in an Excel table. */
const inTable: WorkbookContent = {
  ...CONTENT,
  sheets: (CONTENT.sheets ?? []).map((sheet) =>
    sheet.name === SHEET
      ? {
          ...sheet,
          tables: [
            {
              name: 'Diplomes',
              headerRow: HEADER_ROW,
              firstColumn: 1,
              columns: HEADERS.length,
              lastRow: LAST_ROW,
            },
          ],
        }
      : sheet,
  ),
};

/** The words beside each person, by name. */
async function byName({ excel }: ExcelPage, header: string): Promise<Readonly<Record<string, unknown>>> {
  const rows = await excel.values(SHEET);
  const headers = rows[HEADER_ROW - 1] ?? [];
  const at = (name: string) => headers.indexOf(name);
  return Object.fromEntries(
    rows
      .slice(HEADER_ROW)
      .filter((row) => row[at('Nom de naissance du titulaire')] !== '')
      .map((row) => [row[at('Nom de naissance du titulaire')], row[at(header)]]),
  );
}

const STATUSES = {
  EXEMPLE: 'Prêt',
  FICTIF: 'Prêt',
  'R&D <MODÈLE>': 'Prêt',
  DUZÉRO: 'À corriger',
  SANSSEXE: 'À corriger',
  'D’ESSAI': 'Prêt',
  DECÔTÉ: 'Prêt',
};

describe('cells edited in Excel after a check', () => {
  it('by the user: said, then their rows are checked again by themselves', async () => {
    const excelPage = await pages.open(CONTENT);
    const { pane, excel } = excelPage;
    await paneSteps(pane).check();
    await excel.act('user', { do: 'type', with: [SHEET, 'D9', 'F'] });
    await pane
      .getByText(/^1\sligne modifiée depuis\.$/)
      .first()
      .waitFor();
    await eventually(async () => {
      expect(await byName(excelPage, 'Statut accrochage')).toEqual({ ...STATUSES, SANSSEXE: 'Prêt' });
      expect((await paneSteps(pane).counts())?.errors).toBe(2);
    });
    await pane
      .getByText(/^1\sligne modifiée depuis\.$/)
      .first()
      .waitFor({ state: 'detached' });
  });

  it('typed under the table, which grows: checked by themselves', async () => {
    const excelPage = await pages.open(inTable);
    const { pane, excel } = excelPage;
    await paneSteps(pane).check();
    const added = (ROWS[0] ?? [])
      .with(1, 'NOUVELLE')
      .with(7, 'P-008')
      .map((cell) => cell ?? '');
    await excel.act('user', { do: 'type', with: [SHEET, `A${LAST_ROW + 1}`, [added]] });
    await eventually(async () =>
      expect(await byName(excelPage, 'Statut accrochage')).toEqual({ ...STATUSES, NOUVELLE: 'Prêt' }),
    );
    await pane
      .getByText(/modifiées? depuis\.$/)
      .first()
      .waitFor({ state: 'detached' });
  });

  it('while other rows are checked by themselves: checked in their turn', async () => {
    const excelPage = await pages.open(CONTENT);
    const { pane, excel } = excelPage;
    await paneSteps(pane).check();
    await excel.act('user', { do: 'type', with: [SHEET, 'D9', 'F'] });
    await excel.startEditing();
    await pane
      .getByText(/^Excel attend\s: si une cellule est en cours de saisie/)
      .first()
      .waitFor();
    await excel.act('user', { do: 'type', with: [SHEET, 'D10', ''] });
    await excel.stopEditing();
    await eventually(async () =>
      expect(await byName(excelPage, 'Statut accrochage')).toEqual({
        ...STATUSES,
        SANSSEXE: 'Prêt',
        'D’ESSAI': 'À corriger',
      }),
    );
    await pane
      .getByText(/modifiées? depuis\.$/)
      .first()
      .waitFor({ state: 'detached' });
  });

  it('refused by Excel when they are checked by themselves: said, and checked with the next edit', async () => {
    const excelPage = await pages.open(CONTENT);
    const { pane, excel } = excelPage;
    await paneSteps(pane).check();
    await excel.act('user', { do: 'type', with: [SHEET, 'D9', 'F'] });
    await pane
      .getByText(/^1\sligne modifiée depuis\.$/)
      .first()
      .waitFor();
    await excel.failRequest(1, { code: 'GeneralException' });
    await pane
      .getByRole('alert')
      .getByText(/GeneralException/)
      .waitFor();
    await excel.act('user', { do: 'type', with: [SHEET, 'D10', ''] });
    await eventually(async () =>
      expect(await byName(excelPage, 'Statut accrochage')).toEqual({
        ...STATUSES,
        SANSSEXE: 'Prêt',
        'D’ESSAI': 'À corriger',
      }),
    );
    expect(await pane.getByRole('alert').count()).toBe(0);
  });

  it('by a co-author: said, and left for the next check', async () => {
    const excelPage = await pages.open(CONTENT);
    const { pane, excel } = excelPage;
    await paneSteps(pane).check();
    await excel.act('coauthor', { do: 'type', with: [SHEET, 'D9', 'F'] });
    await pane
      .getByText(/^1\sligne modifiée depuis\.$/)
      .first()
      .waitFor();
    await paneSteps(pane).check();
    await eventually(async () => expect((await paneSteps(pane).counts())?.errors).toBe(2));
    expect(await byName(excelPage, 'Statut accrochage')).toEqual({ ...STATUSES, SANSSEXE: 'Prêt' });
    expect(await pane.getByText(/modifiées? depuis\.$/).count()).toBe(0);
  });
});

describe('rows that move', () => {
  it.each([3, 5, 7])(
    'sorted before request %d of a check: each status and each word still stands beside its person',
    async (request) => {
      const excelPage = await pages.open(inTable);
      const { pane, excel } = excelPage;
      await goToStep(pane, 'Contrôler');
      await excel.actBeforeRequest(request, 'user', {
        do: 'sortTable',
        with: ['Diplomes', 'Nom de naissance du titulaire'],
      });
      await paneSteps(pane).check();
      await eventually(async () => expect(await byName(excelPage, 'Statut accrochage')).toEqual(STATUSES));
      expect((await byName(excelPage, 'Anomalies'))['SANSSEXE']).toMatch(/^Sexe/);
    },
  );

  it('inserted after a check: said, and no row is checked again by itself', async () => {
    const { pane, excel } = await pages.open(CONTENT);
    await paneSteps(pane).check();
    await excel.act('user', { do: 'insertRows', with: [SHEET, FIRST_ROW, 1] });
    await pane.getByText('Des lignes ont été triées, ajoutées ou supprimées depuis.').first().waitFor();
    await pane.getByRole('button', { name: 'Recontrôler' }).waitFor();
  });
});

describe('what Excel refuses', () => {
  it('a protected sheet is said in one sentence, and nothing is half written', async () => {
    const sheets = (CONTENT.sheets ?? []).map((sheet) =>
      sheet.name === SHEET ? { ...sheet, protected: true } : sheet,
    );
    const { pane, excel } = await pages.open({ ...CONTENT, sheets });
    const before = await excel.values(SHEET);
    await goToStep(pane, 'Contrôler');
    await pane.getByRole('button', { name: /^Contrôler 7\slignes$/ }).click();
    const said = await pane.getByRole('alert').innerText();
    expect(said).toContain(SHEET);
    expect(said).toMatch(/protégée/);
    expect(said).toMatch(/Ôte[zr]/);
    expect(await excel.values(SHEET)).toEqual(before);
  });

  it('a fault of Excel in the middle of a check is said, and the next check ends well', async () => {
    const { pane, excel } = await pages.open(CONTENT);
    await goToStep(pane, 'Contrôler');
    await excel.failRequest(3, { code: 'GeneralException' });
    await pane.getByRole('button', { name: /^Contrôler 7\slignes$/ }).click();
    expect(await pane.getByRole('alert').innerText()).toMatch(/\S/);
    await paneSteps(pane).check();
    expect((await paneSteps(pane).counts())?.errors).toBe(3);
  });
});

describe('from the pane to the sheet', () => {
  it('a finding goes to its cell, and its explanation is pinned', async () => {
    const { pane, excel } = await pages.open(CONTENT);
    await paneSteps(pane).check();
    await pane.getByText('Étapes du contrôle').or(pane.getByRole('searchbox')).first().waitFor();
    await pane.getByRole('button', { name: 'Suivante' }).click();
    await pane.getByRole('region', { name: 'Cellule sélectionnée' }).waitFor();
    expect(await excel.selection()).toContain(SHEET);
  });

  it('a status filters the table, and lets go of it', async () => {
    const { pane, excel } = await pages.open(inTable);
    await paneSteps(pane).check();
    const filter = pane.getByRole('group', { name: 'Passages par statut' }).getByText(/^2\sà corriger$/);
    await filter.click();
    await eventually(async () => expect(await excel.hiddenRows(SHEET)).toEqual([5, 6, 7, 10, 11]));
    await filter.click();
    await eventually(async () => expect(await excel.hiddenRows(SHEET)).toEqual([]));
  });
});
