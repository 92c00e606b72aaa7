import { describe, expect, it } from '@jest/globals';
import type { Act } from '../../excel-host/page/control';
import { departmentsWorkbook, SHEET } from '../../scenario/departments-workbook';
import { goToStep, paneSteps } from '../../scenario/hosts/pane';
import { excelPages } from './excel-pages';

const pages = excelPages();
const CONTENT = departmentsWorkbook('1.1.5');

/** The blue button. */
const isPrimary = async (button: {
  evaluate: (of: (element: Element) => Promise<string>) => Promise<string>;
}): Promise<boolean> => {
  // A colour that is changing is none of the two.
  const colour = await button.evaluate(async (element) => {
    await Promise.allSettled(element.getAnimations().map(async ({ finished }) => finished));
    return getComputedStyle(element).backgroundColor;
  });
  return colour !== 'rgb(255, 255, 255)' && colour !== 'rgba(0, 0, 0, 0)';
};

describe('a file whose rows change', () => {
  it.each([
    ['while it is generated', true, /^Des lignes ont changé pendant la génération\s: refaites ce fichier\.$/],
    ['once it is generated', false, /^Des lignes ont changé depuis la génération\s: refaites ce fichier\.$/],
  ])('%s: said, and to make it again comes first', async (_, isMeanwhile, said) => {
    const { pane, excel } = await pages.open(CONTENT);
    await paneSteps(pane).check();
    await goToStep(pane, 'Transmettre');
    const button = (name: string) => pane.getByRole('button', { name, exact: true });
    await button('Générer le flux').waitFor();
    const edit: Act = { do: 'type', with: [SHEET, 'C7', 'AUTRE'] };
    if (isMeanwhile) await excel.actBeforeRequest(6, 'user', edit);
    await button('Générer le flux').click();
    await button('Télécharger').waitFor();
    if (!isMeanwhile) await excel.act('user', edit);
    await pane.locator('#step-transmit').getByText(said).waitFor();
    expect(await isPrimary(button('Refaire ce fichier'))).toBe(true);
    expect(await isPrimary(button('Télécharger'))).toBe(false);
    expect(await pane.getByText(/^Déposez ce fichier/).count()).toBe(0);
    expect(await pane.getByLabel('fait').count()).toBe(0);
    await button('Refaire ce fichier').click();
    await button('Générer le flux').click();
    await pane
      .getByText(/^Déposez ce fichier/)
      .first()
      .waitFor();
    expect(await isPrimary(button('Télécharger'))).toBe(true);
  });
});
