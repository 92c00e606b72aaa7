import { expect, it } from '@jest/globals';
import { accessibilityProblems } from '../built-page';
import { excelPages } from './excel-pages';
import { inTheme, stopsOfTheWay } from './way';
import { sampleWorkbook } from './workbooks';

const pages = excelPages();

/** In the browser: what is wider than the place it has, and scrolls sideways for it. */
function sideways(): readonly string[] {
  return [document.documentElement, ...document.querySelectorAll('body *')]
    .filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const scrolls = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
      return scrolls && element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => `${element.tagName}.${element.className}`);
}

it('the four steps show at 320 px, in fonts as wide as the widest of the usual ones', async () => {
  const { pane } = await pages.open(await sampleWorkbook(), { paneWidth: 320 });
  const steps = pane.getByRole('tablist').filter({ hasText: 'Préparer' });
  expect(await steps.getByRole('tab').allInnerTexts()).toEqual([
    'Préparer',
    'Contrôler',
    'Transmettre',
    'Accusés',
  ]);
  // The labels of Verdana and DejaVu Sans are 14 % wider than those of the font of the tests.
  const room = await steps.evaluate((list) => {
    const { paddingLeft } = getComputedStyle(list);
    const tabs = [...list.querySelectorAll('[role=tab]')];
    const labels = tabs.map(
      (tab) => tab.querySelector('.fui-Tab__content')?.getBoundingClientRect().width ?? 0,
    );
    const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
    const all = sum(tabs.map((tab) => tab.getBoundingClientRect().width));
    return list.clientWidth - Number.parseFloat(paddingLeft) - all - 0.14 * sum(labels);
  });
  expect(room).toBeGreaterThan(0);
});

it('nothing is wider than 320 px on any step, and axe finds nothing there, in a light and in a dark theme', async () => {
  const excelPage = await pages.open(await sampleWorkbook(), { paneWidth: 320 });
  const { pane } = excelPage;
  const found: Record<string, readonly string[]> = {};
  for (const { name, go } of stopsOfTheWay()) {
    await go(excelPage);
    found[name] = await pane.evaluate(sideways);
    found[`${name}, light`] = await accessibilityProblems(pane);
    await inTheme(excelPage, 'dark');
    found[`${name}, dark`] = await accessibilityProblems(pane, 'colours');
    await inTheme(excelPage, 'light');
  }
  expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
});
