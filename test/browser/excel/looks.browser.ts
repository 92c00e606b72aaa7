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
