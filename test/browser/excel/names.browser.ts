import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { departmentsWorkbook } from '../../scenario/departments-workbook';
import { goToStep, paneSteps } from '../../scenario/hosts/pane';
import { excelPages } from './excel-pages';

const pages = excelPages();
const STEPS = ['Préparer', 'Contrôler', 'Transmettre', 'Accusés'];
const GOLDEN = new URL('./names.txt', import.meta.url);

/** What follows the day is left out: dates, hours, and the lines of deadlines. */
const timeless = (tree: string): string =>
  tree
    .split('\n')
    .filter((line) => !/avant le|en retard|échéance/i.test(line))
    .join('\n')
    .replaceAll(/\d{2}\/\d{2}\/\d{4}/g, 'JJ/MM/AAAA')
    .replaceAll(/\d{2}\s?[:h]\s?\d{2}/g, 'HH:MM');

// `GOLDEN=write npm run test:jest -- test/browser/excel/names` writes it again: read what changed as a screen reader would.
it('what a screen reader reads of each step is what names.txt says, in its order', async () => {
  const { pane } = await pages.open(departmentsWorkbook('1.1.5'));
  await paneSteps(pane).check();
  const trees: string[] = [];
  for (const step of STEPS) {
    await goToStep(pane, step);
    await pane.waitForFunction(() => document.querySelector('[role=progressbar]') === null);
    if (step === 'Transmettre')
      await pane.getByRole('heading', { name: 'Déjà transmis par ailleurs' }).waitFor();
    if (step === 'Contrôler') await pane.locator('[data-line]').first().waitFor();
    trees.push(`# ${step}\n\n${timeless(await pane.locator('main').ariaSnapshot())}\n`);
  }
  const read = trees.join('\n');
  if (process.env['GOLDEN'] === 'write') writeFileSync(GOLDEN, read);
  expect(read).toBe(readFileSync(GOLDEN, 'utf8'));
});
