/** What was found once office.js answered: an Excel that will do, one too old, or no Excel at all. */
export type Started = 'excel' | 'old-excel' | 'elsewhere';

/** The floor of the manifest: what a perpetual Office 2021 has. */
const FLOOR = '1.14';

const LOOK_EVERY_MS = 50;

/** office.js is loaded aside, so that a network that keeps it back does not keep the pane from saying so. */
async function officeLoaded(): Promise<void> {
  while (typeof Office === 'undefined' || typeof Office.onReady !== 'function')
    await new Promise((again) => setTimeout(again, LOOK_EVERY_MS));
}

/**
 * Waits for Office.
 * @param onLate called once when nothing came within `patienceMs`; the wait goes on, and may still end well.
 */
export async function startOffice(onLate: () => void, patienceMs = 10_000): Promise<Started> {
  const late = setTimeout(onLate, patienceMs);
  await officeLoaded();
  const { host } = await Office.onReady();
  clearTimeout(late);
  if (host !== Office.HostType.Excel) return 'elsewhere';
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? 'excel' : 'old-excel';
}
