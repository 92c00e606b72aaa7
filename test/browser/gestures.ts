import type { Page } from 'playwright-core';

/** Goes to a step of the pane. */
export const tab = (page: Page, name: string) =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** A cell of the grid by sheet row and place in the grid, the row numbers being the first. */
export const cellAt = (page: Page, row: number, place: number) =>
  page.locator(
    `.sheet-grid [role=row]:has([aria-colindex="1"]:text-is("${row}")) [aria-colindex="${place}"]`,
  );

/** Chooses a workbook with the page's own button. */
export const pickWorkbook = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator('input[type=file][accept*=".xlsx"]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** Drops files on a part of the page, as the system would. */
export async function dropFiles(
  page: Page,
  on: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  );
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent(on, type, { dataTransfer });
}
