import { expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { departmentsWorkbook } from '../../scenario/departments-workbook';
import { goToStep, handed, paneSteps } from '../../scenario/hosts/pane';
import { xsdRefusals } from '../../scenario/xsd';
import { xlsxFromContent } from '../../workbook/xlsx-from-content';
import { openBuiltPage } from '../built-page';
import { pickWorkbook } from '../gestures';
import { excelPages } from './excel-pages';
import { savedBy } from './workbooks';

const pages = excelPages();

it('on a Mac, the workbook is saved, our page is opened, and makes the file again to the byte', async () => {
  const excelPage = await pages.open(departmentsWorkbook('1.1.5'), { platform: 'mac' });
  const { pane, excel } = excelPage;
  await paneSteps(pane).check();
  await goToStep(pane, 'Transmettre');
  await pane.getByRole('button', { name: 'Générer le flux' }).click();
  await pane
    .getByText(/^Excel pour Mac ne sait pas remettre de fichier/)
    .first()
    .waitFor();
  expect(await pane.getByRole('button', { name: 'Télécharger', exact: true }).count()).toBe(0);
  await pane.getByRole('button', { name: 'Détails' }).click();
  const sha256 = await pane.getByText(/^[0-9a-f]{64}$/).innerText();

  await pane.getByRole('button', { name: 'Enregistrer le classeur' }).click();
  await pane.getByText('Classeur enregistré.').first().waitFor({ state: 'attached' });
  expect(await excel.saves()).toBe(1);
  await pane.getByRole('button', { name: 'Ouvrir la page' }).click();
  await excelPage.page.waitForFunction(() => window.excelHost.openedUrls().length > 0);
  const [url = ''] = await excel.openedUrls();
  const { origin, pathname, hash } = new URL(url);
  expect(`${origin}${pathname}`).toBe(`${excelPage.origin}/index.html`);

  const built = await openBuiltPage(`index.html${hash}`);
  const [download] = await Promise.all([
    built.page.waitForEvent('download'),
    pickWorkbook(built.page, 'diplomes.xlsx', xlsxFromContent(await savedBy(excelPage))),
  ]);
  const { bytes } = await handed(download);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  expect(await xsdRefusals(bytes, '1.1.5')).toEqual([]);
  expect([...built.errors, ...built.elsewhere]).toEqual([]);
  await built.close();
});
