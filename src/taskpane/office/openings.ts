/** Opens a page of ours in the user's own browser, which can download where the pane cannot. */
export function openInBrowser(url: string): void {
  Office.context.ui.openBrowserWindow(url);
}

const CHUNK = 0x8000;

/** Opens a new workbook made from an .xlsx; the one at hand is not touched. [ExcelApi 1.8] */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  await Excel.createWorkbook(btoa(binary));
}
