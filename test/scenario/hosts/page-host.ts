import { createFileSession, type FileSession } from '#session';
import { openXlsx } from '#workbook/xlsx';
import { openBuiltPage } from '../../browser/built-page';
import { xlsxFromContent } from '../../workbook/xlsx-from-content';
import type { HandedFile, ScenarioHost } from '../host';
import { testSurroundings } from '../surroundings';
import { signedFormulas } from './file-hosts';
import { handed, paneSteps } from './pane';
import { cellsOf } from './session-host';

export interface PageHost extends ScenarioHost {
  /** What was asked of others, and what was logged as an error. */
  readonly faults: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** The built standalone page in Chromium, worked by its interface: a real file in, real downloads out. */
export async function startPageHost(): Promise<PageHost> {
  const built = await openBuiltPage();
  const { page, elsewhere, errors, close } = built;
  let serial = 0;

  const openFile = async (bytes: Uint8Array) => {
    const name = `diplomes-${++serial}.xlsx`;
    await page
      .locator('input[type=file][accept*=".xlsx"]')
      .first()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await page.getByRole('heading', { name }).waitFor();
    await page.getByRole('tab', { name: /^Contrôler/ }).waitFor();
  };
  const save = async (): Promise<HandedFile> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer le classeur' }).click(),
    ]);
    return handed(download);
  };
  const saved = async (): Promise<FileSession> => {
    const { bytes, name } = await save();
    return createFileSession(await openXlsx(bytes, name), testSurroundings(), 'fr');
  };

  return {
    ...paneSteps(page.mainFrame()),
    faults: async () => [...elsewhere, ...errors],
    close,
    open: async (content) => openFile(xlsxFromContent(content)),
    comeBack: async () => openFile((await save()).bytes),
    type: async (sheet, row, column, text) => {
      await page.getByRole('tab', { name: sheet, exact: true }).click();
      const line = page.locator(`.sheet-grid [role=row]:has([aria-colindex="1"]:text-is("${row}"))`);
      await line.locator('[aria-colindex="3"]').click();
      await page.keyboard.press('Home');
      for (let turn = 0; turn < column; turn++) await page.keyboard.press('ArrowRight');
      const cell = line.locator(`[aria-colindex="${column + 1}"]`);
      await cell.and(page.locator('[aria-selected=true]')).waitFor();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await cell.getByText(text, { exact: true }).waitFor();
    },
    cells: async (sheet) => cellsOf(await saved(), sheet),
    highlights: async () => signedFormulas((await save()).bytes),
  };
}
