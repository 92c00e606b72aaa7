import { expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { goToStep, paneSteps } from '../../scenario/hosts/pane';
import { accessibilityProblems } from '../built-page';
import { excelPages } from './excel-pages';
import { inTheme, stopsOfTheWay } from './way';
import { sampleWorkbook } from './workbooks';

const pages = excelPages();

/** Of a pane beside a sheet on a small laptop, and of what Excel shows over it here. */
const HEIGHT = 700;
const BAR = 41;
const WIDE = 350;
const NARROW = 320;

/** In the browser: what is wider than the place it has and scrolls sideways for it, or is cut at the edge of the pane. */
function sideways(): readonly string[] {
  return [document.documentElement, ...document.querySelectorAll('body *')]
    .filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      const scrolls = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
      const isCut =
        clipPath === 'none' &&
        element.getBoundingClientRect().right > window.innerWidth + 1 &&
        element.closest('[data-overflow-item], [data-tabster-dummy]') === null;
      return isCut || (scrolls && element.scrollWidth > element.clientWidth + 1);
    })
    .map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`);
}

/** A part of the pane is in view as it stands, without a scroll. */
const isInView = (part: Locator) =>
  part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(element.getBoundingClientRect().left + 2, (top + bottom) / 2);
    return bottom <= window.innerHeight && (element === seen || element.contains(seen));
  });

it('at 350 and 320 by 700, the first finding is in view, with the card of a cell folded too, and the four steps show', async () => {
  const { page, pane, excel } = await pages.open(await sampleWorkbook(), {
    viewport: { width: 900, height: HEIGHT + BAR },
  });
  expect(await pane.evaluate(() => window.innerHeight)).toBe(HEIGHT);
  await paneSteps(pane).check();
  await page.mouse.move(0, 0);
  const toTop = () =>
    pane.evaluate(() => document.querySelector('#step-check')?.parentElement?.scrollTo(0, 0));
  const first = pane.locator('#step-check [data-line]').first();
  await first.waitFor();
  await toTop();
  expect(await isInView(first)).toBe(true);
  await excel.setPaneWidth(NARROW);
  await toTop();
  expect(await isInView(first)).toBe(true);

  await excel.act('user', { do: 'activate', with: ['Passages'] });
  await first.click();
  await pane.getByRole('button', { name: 'Replier l’explication' }).click();
  await toTop();
  expect(await isInView(first)).toBe(true);
  await excel.setPaneWidth(WIDE);
  await toTop();
  expect(await isInView(first)).toBe(true);

  await excel.setPaneWidth(NARROW);
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

it('nothing is wider than 320 px or 190 px on any step; axe finds nothing, in a light, a dark and a forced theme', async () => {
  const excelPage = await pages.open(await sampleWorkbook(), { paneWidth: 320 });
  const { page, pane, excel } = excelPage;
  const found: Record<string, readonly string[]> = {};
  const at = async (width: number) => {
    await excel.setPaneWidth(width);
    await pane.waitForFunction((wanted) => Math.abs(window.innerWidth - wanted) < 5, width);
  };
  const look = async (name: string) => {
    found[name] = await pane.evaluate(sideways);
    found[`${name}, light`] = await accessibilityProblems(pane, 'targets');
    await at(190);
    found[`${name}, at 190 px`] = await pane.evaluate(sideways);
    await at(320);
  };
  for (const { name, go } of stopsOfTheWay()) {
    await go(excelPage);
    await look(name);
    await inTheme(excelPage, 'dark');
    found[`${name}, dark`] = await accessibilityProblems(pane, 'colours');
    await inTheme(excelPage, 'light');
  }
  await at(380);
  for (const step of ['Préparer', 'Contrôler', 'Transmettre', 'Accusés']) {
    await goToStep(pane, step);
    found[`${step}, at 380 px`] = await accessibilityProblems(pane);
    await page.emulateMedia({ forcedColors: 'active' });
    found[`${step}, forced`] = await accessibilityProblems(pane, 'colours');
    await page.emulateMedia({ forcedColors: 'none' });
  }
  await at(320);
  await pane.getByRole('button', { name: 'Réglages' }).click();
  await pane.getByRole('menuitemradio', { name: 'English' }).click();
  for (const step of ['Prepare', 'Check', 'Send', 'Accusés']) {
    await goToStep(pane, step);
    await look(`${step}, English`);
  }
  expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);

  // Over forced colours, what only a colour shows is there, and told apart.
  await page.emulateMedia({ forcedColors: 'active' });
  const colours = await pane.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    parts: [...document.querySelectorAll('[role=group] [style*=background]')].map(
      (each) => getComputedStyle(each).backgroundColor,
    ),
  }));
  expect(new Set(colours.parts).size).toBeGreaterThan(2);
  expect(colours.parts).not.toContain(colours.ground);
});
