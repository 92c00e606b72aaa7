import type { Page } from 'playwright-core';
import type { WorkbookContent } from '#workbook/memory';
import { startExcelPage, type ExcelPage } from '../../test/excel-host/page/start';
import { sampleWorkbook } from '../../test/browser/excel/workbooks';
import { inTheme, stopsOfTheWay } from '../../test/browser/excel/way';
import { FOLDER, press, settle } from './gestures';

const WIDE = 350;
const NARROW = 320;
const VIEWPORT = { width: 1400, height: 760 };

/** The stops that are shown with the sheet beside the pane, as whole windows. */
const WINDOWS: Readonly<Record<string, readonly ('light' | 'dark')[]>> = {
  controler: ['light', 'dark'],
  ko: ['light'],
};

/** Shown by the pictures of the page already. */
const PASSED_BY: ReadonlySet<string> = new Set(['preciser']);

/** The passages of the sample, in the order of the columns of a sheet; a cell of ours is left alone. */
async function rowsFor(headers: readonly unknown[]): Promise<readonly (readonly unknown[])[]> {
  const sample: WorkbookContent = await sampleWorkbook();
  const sheet = sample.sheets?.find(({ name }) => name === 'Passages');
  const table = sheet?.tables?.[0];
  const rows = sheet?.rows ?? [];
  const from = rows[(table?.headerRow ?? 1) - 1] ?? [];
  return rows.slice(table?.headerRow ?? 1, table?.lastRow).map((row) =>
    headers.map((header, column) => {
      const at = from.indexOf(header as string);
      return column < 2 || at < 0 ? null : (row[at] ?? null);
    }),
  );
}

/** An empty workbook becomes the template, made by the pane, with the passages of the sample pasted in it. */
async function prepare(excelPage: ExcelPage): Promise<void> {
  const { pane, excel } = excelPage;
  await pane.getByText('Ce classeur n’a pas encore de tableau de passages.').waitFor();
  await takeVariants(excelPage, 'sans-tableau');
  await press(pane, 'Ajouter le modèle à ce classeur');
  await pane.getByText('Où en est ce classeur').waitFor();
  for (const label of ['Émetteur', 'Certificateur'])
    await pane.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill('12ABC345');
  await pane.getByRole('textbox', { name: /^Contrat/ }).fill('MCFCER000123');
  await press(pane, 'Enregistrer les paramètres');
  await pane.getByText('Paramètres enregistrés.').first().waitFor();
  const rows = await rowsFor((await excel.values('Passages'))[2] ?? []);
  await excel.act('user', { do: 'activate', with: ['Passages'] });
  await excel.act('user', { do: 'type', with: ['Passages', 'A4', rows] });
  await pane.getByRole('heading', { name: `${rows.length} passages` }).waitFor();
}

/** The pane alone in a light theme, in a dark one, and in its narrowest width, side by side in one picture. */
async function takeVariants(excelPage: ExcelPage, name: string): Promise<void> {
  const { page, excel, context } = excelPage;
  const shot = async () => {
    await settle(page);
    return (await page.locator('#pane').screenshot()).toString('base64');
  };
  const light = await shot();
  await inTheme(excelPage, 'dark');
  const dark = await shot();
  await inTheme(excelPage, 'light');
  await excel.setPaneWidth(NARROW);
  const narrow = await shot();
  await excel.setPaneWidth(WIDE);
  const sheet = await context.newPage();
  await sideBySide(sheet, [light, dark, narrow], `${FOLDER}/excel-${name}.png`);
  await sheet.close();
}

async function sideBySide(page: Page, pictures: readonly string[], path: string): Promise<void> {
  const images = pictures.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
  await page.setContent(
    `<style>body{margin:0}main{display:inline-flex;gap:16px;padding:16px;background:#d6d6d6}</style><main>${images}</main>`,
  );
  await page.locator('main').screenshot({ path });
}

/** The built pane in the emulated Excel, on each step. */
export async function excelPictures(): Promise<void> {
  const excelPage = await startExcelPage(
    { name: 'certifications.xlsx', sheets: [{ name: 'Feuil1' }] },
    { paneWidth: WIDE, viewport: VIEWPORT },
  );
  await prepare(excelPage);
  for (const { name, go } of stopsOfTheWay()) {
    await go(excelPage);
    for (const theme of WINDOWS[name] ?? []) {
      await inTheme(excelPage, theme);
      await settle(excelPage.page);
      const suffix = theme === 'dark' ? '-sombre' : '';
      await excelPage.page.screenshot({ path: `${FOLDER}/excel-fenetre-${name}${suffix}.png` });
    }
    await inTheme(excelPage, 'light');
    if (!PASSED_BY.has(name)) await takeVariants(excelPage, name);
  }
  await excelPage.close();
}
