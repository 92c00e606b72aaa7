import type { Frame, Page } from 'playwright-core';

export const FOLDER = 'docs/images';

/** Waits until what moves has settled. */
export async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
}

/** Goes to a step of the pane. @param pane the page, or the frame that the pane is in */
export const tab = (pane: Page | Frame, name: string) =>
  pane.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

export const press = (pane: Page | Frame, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).first().click();
