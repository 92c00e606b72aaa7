import { openBuiltPage } from '../../test/browser/built-page';
import { pickWorkbook } from '../../test/browser/gestures';
import { twoSessions } from '../../test/fixtures/layouts/two-sessions';
import { xlsxFromContent } from '../../test/workbook/xlsx-from-content';
import { FOLDER, settle } from './gestures';

/** A school's own workbook on the page, while it is said what its columns are. */
export async function matchingPictures(): Promise<void> {
  const { page, close } = await openBuiltPage();
  await pickWorkbook(page, 'cfa.xlsx', xlsxFromContent({ sheets: twoSessions.sheets }));
  await page.getByRole('button', { name: 'Utiliser ce tableau', exact: true }).waitFor();
  await settle(page);
  await page.screenshot({ path: `${FOLDER}/page-correspondance.png` });
  await page.getByRole('radio', { name: 'Nom de naissance' }).click();
  await page.getByText('Ce que le tableau ne dit pas').first().scrollIntoViewIfNeeded();
  await settle(page);
  await page.locator('aside').screenshot({ path: `${FOLDER}/volet-correspondance.png` });
  await close();
}
