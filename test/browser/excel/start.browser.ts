import { describe, expect, it } from '@jest/globals';
import { departmentsWorkbook } from '../../scenario/departments-workbook';
import { openPaneAgain } from '../../scenario/hosts/excel-page-host';
import { excelPages } from './excel-pages';

const pages = excelPages();
const CONTENT = departmentsWorkbook('1.1.5');

describe('a pane that cannot start says why', () => {
  it('office.js is kept back by the network: a message after ten seconds, not before', async () => {
    const excelPage = await pages.openBare(CONTENT, { isOfficeBlocked: true, allowed: /ERR_FAILED/ });
    const { page, pane } = excelPage;
    // Stopped, or the seconds of a busy machine count too.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
    await openPaneAgain(excelPage);
    await pane.getByText('Lecture du classeur').first().waitFor();
    const message = pane.getByRole('alert');
    await page.clock.runFor(9_000);
    expect(await message.count()).toBe(0);
    await page.clock.runFor(2_000);
    await message.getByText('Excel ne répond pas encore.').first().waitFor();
    expect(await message.innerText()).toContain('appsforoffice.microsoft.com');
    expect(await pane.getByRole('link', { name: 'Ouvrir la page autonome' }).getAttribute('href')).toBe(
      'index.html',
    );
  });

  it('Excel is older than ExcelApi 1.14', async () => {
    const { pane } = await pages.openBare(CONTENT, { excelApi: 13 });
    await pane.getByText('Cette version d’Excel est trop ancienne.').first().waitFor();
  });

  it('the page is not in Excel', async () => {
    const { context, origin } = await pages.openBare(CONTENT);
    const page = await context.newPage();
    await page.goto(`${origin}/taskpane.html`);
    await page.getByText('Ce volet s’ouvre dans Excel.').first().waitFor();
  });

  it('Office refuses to answer', async () => {
    const { context, origin } = await pages.openBare(CONTENT, {
      isOfficeBlocked: true,
      allowed: /ERR_FAILED/,
    });
    const page = await context.newPage();
    const body = `window.Office = { onReady: async () => { throw new Error('no answer of Office'); } };`;
    await page.route('**/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await page.goto(`${origin}/taskpane.html`);
    const alert = page.getByRole('alert');
    await alert.getByText('Le volet s’est arrêté.').first().waitFor();
    expect(await alert.innerText()).not.toContain('no answer of Office');
  });
});

describe('the pane takes after Excel', () => {
  const background = () => getComputedStyle(document.body).backgroundColor;

  it('its language', async () => {
    const { pane } = await pages.open(CONTENT, { language: 'en-US' });
    await pane.getByText('Where this workbook stands').first().waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe('en');
  });

  it('its theme, and another one that is chosen meanwhile', async () => {
    const { pane, excel } = await pages.open(CONTENT, { theme: 'dark' });
    expect(await pane.evaluate(background)).toBe('rgb(41, 41, 41)');
    await excel.setTheme('light');
    await pane.getByText('Où en est ce classeur').hover();
    await pane.waitForFunction(
      () => getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)',
    );
  });
});
