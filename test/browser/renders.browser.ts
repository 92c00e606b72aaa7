import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBuiltPage, type BuiltPage } from './built-page';
import { cellAt, press, tab } from './gestures';

/** Looks without anything drawn, one tenth of a second apart, after which no more is to come. */
const CALM = 4;

/**
 * Counts the components that are drawn again, by what React tells its developer tools at each commit (it does so in
 * production too). Each counts for the place it stands in, which the test marks. A text, for what runs the tests marks
 * functions with a helper that the page has not.
 */
const COUNTER = `
  const PERFORMED_WORK = 1, FUNCTION = 0, FORWARD_REF = 11, MEMO = 14, SIMPLE_MEMO = 15;
  const DRAWN = [FUNCTION, FORWARD_REF, MEMO, SIMPLE_MEMO];
  let drawn = {};
  const elementOf = (fiber) => {
    for (let at = fiber; at; at = at.child) if (at.stateNode instanceof Element) return at.stateNode;
    for (let at = fiber; at; at = at.return) if (at.stateNode instanceof Element) return at.stateNode;
    return null;
  };
  const placeOf = (fiber) => {
    const place = elementOf(fiber)?.closest('[data-place], [role=region]');
    return place?.dataset.place ?? place?.getAttribute('aria-label') ?? 'elsewhere';
  };
  const walk = (fiber) => {
    const before = fiber.alternate;
    if (before && DRAWN.includes(fiber.tag) && fiber.flags & PERFORMED_WORK) {
      const place = placeOf(fiber);
      drawn[place] = (drawn[place] ?? 0) + 1;
    }
    if (before && before.child === fiber.child) return;
    for (let child = fiber.child; child; child = child.sibling) walk(child);
  };
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true, inject: () => 1,
    onCommitFiberRoot: (_id, root) => walk(root.current), onCommitFiberUnmount() {}, onPostCommitFiberRoot() {},
  };
  window.takeDrawn = () => { const taken = drawn; drawn = {}; return taken; };
`;

let built: BuiltPage;
let page: Page;

/** How many components were drawn again in each place since this was last asked. */
const takeDrawn = () => page.evaluate<Readonly<Record<string, number>>>('window.takeDrawn()');

/** Waits until nothing has been drawn for a while. @returns what was drawn until then. */
async function drawnUntilCalm(): Promise<Readonly<Record<string, number>>> {
  const sum: Record<string, number> = {};
  for (let calm = 0; calm < CALM; calm++) {
    await page.waitForTimeout(100);
    for (const [place, times] of Object.entries(await takeDrawn())) {
      sum[place] = (sum[place] ?? 0) + times;
      calm = 0;
    }
  }
  return sum;
}

/** What is drawn to select another cell, until all that shows it did. */
async function drawnToSelect(row: number, place: number): Promise<Readonly<Record<string, number>>> {
  await drawnUntilCalm();
  const before = await bar().innerText();
  await cellAt(page, row, place).click();
  await page.waitForFunction(
    ([selector, text]) => document.querySelector<HTMLElement>(selector)?.innerText !== text,
    [BAR, before] as const,
  );
  return drawnUntilCalm();
}

const BAR = '[data-place="bar of the cell"]';
const bar = () => page.locator(BAR);
const errors = () => page.locator('.sheet-grid [role=gridcell].error');

beforeAll(async () => {
  built = await openBuiltPage();
  ({ page } = built);
  await page.addInitScript(COUNTER);
  await page.goto(`${page.url()}?exemple`);
  await cellAt(page, 5, 4).click();
  await page.getByText('Où en est ce classeur').first().waitFor();
  await page.locator('.sheet-grid').evaluate((grid) => {
    grid.parentElement?.setAttribute('data-place', 'grid');
  });
  await page
    .getByText(/^[A-Z]+5$/)
    .locator('..')
    .evaluate((element) => {
      element.setAttribute('data-place', 'bar of the cell');
    });
});
afterAll(async () => built.close());

describe('selecting another cell', () => {
  it('draws the grid and the bar above it, and nothing of a pane that does not show the cell', async () => {
    const drawn = await drawnToSelect(6, 4);
    expect(Object.keys(drawn).sort()).toEqual(['bar of the cell', 'grid']);
  });

  it('draws of the step Contrôler what explains the cell, and nothing else', async () => {
    await tab(page, 'Contrôler');
    await press(page, /^Contrôler \d+\slignes$/);
    await page.getByText('Format CDC (XSD)').first().waitFor();
    await errors().nth(1).waitFor({ state: 'attached' });
    await errors().first().click();
    const explained = page.getByRole('region', { name: 'Cellule sélectionnée' });
    await explained.waitFor();
    await drawnUntilCalm();
    const before = await explained.innerText();
    await errors().nth(1).click();
    await page.waitForFunction(
      (text) =>
        document.querySelector<HTMLElement>('[role=region][aria-label="Cellule sélectionnée"]')?.innerText !==
        text,
      before,
    );
    const drawn = await drawnUntilCalm();
    expect(Object.keys(drawn).sort()).toEqual(['Cellule sélectionnée', 'bar of the cell', 'grid']);
  });

  it('is not all that the counter sees: going to another step draws the pane', async () => {
    await drawnUntilCalm();
    await tab(page, 'Préparer');
    expect((await drawnUntilCalm())['elsewhere']).toBeGreaterThan(0);
  });
});
