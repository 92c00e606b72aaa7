import { refuseNewer, type PassageWorkspace } from '#actions/workspace';
import { readTwice } from '#actions/writing';
import type { CellValue } from '#dictionary';
import { isReport, reportSheet, type ReportKey } from '#template';
import type { RangeValues, SheetDescription } from '#workbook';
import { reportTaken } from './refusals';

/**
 * Writes one of our reports, making its sheet if need be: plain texts and numbers, under its title, the whole sheet each time. The cells are looked at as they are written; where somebody writes there meanwhile, it is tried once more.
 * @returns the name of the sheet: another where the department has one of that name.
 * @throws BadInputError when a formula stands there, when cells change again, or when a later version keeps the workbook.
 */
export async function writeReportSheet(
  workspace: PassageWorkspace,
  key: ReportKey,
  said: readonly (readonly CellValue[])[],
): Promise<string> {
  const { workbook, language } = workspace;
  refuseNewer(workspace);
  const isIt = (sheet: SheetDescription) => isReport(sheet, key);
  const spec = reportSheet(key, language);
  const lines = [...(spec.cells ?? []).map(({ value }) => [value]), [], ...said];
  const filled = Math.max(...lines.map(({ length }) => length));
  return readTwice('report', async () => {
    let { sheets } = await workbook.describe();
    if (!sheets.some(isIt)) {
      await workbook.ensureSheet({ ...spec, name: freeName(sheets, spec.name) });
      ({ sheets } = await workbook.describe());
    }
    const sheet = sheets.find(isIt);
    if (sheet === undefined) return null;
    const was = await heldBy(workspace, sheet);
    const width = Math.max(filled, sheet.columns);
    const values = Array.from({ length: Math.max(lines.length, sheet.rows) }, (_, row) =>
      Array.from({ length: width }, (_unused, column): CellValue => lines[row]?.[column] ?? null),
    );
    const { kept, disturbed } = await workbook.write([{ sheet: sheet.name, row: 1, column: 1, values }], was);
    if (disturbed) return null;
    if (kept.length > 0) throw reportTaken(sheet.name, kept);
    return sheet.name;
  });
}

/** All that the sheet holds, to be found again as it is written. */
async function heldBy(
  { workbook }: PassageWorkspace,
  { name: sheet, rows, columns }: SheetDescription,
): Promise<readonly RangeValues[]> {
  if (rows === 0 || columns === 0) return [];
  const at = { sheet, row: 1, column: 1 };
  const { values } = await workbook.read({ ...at, rows, columns });
  return [{ ...at, values }];
}

/** Its name, unless another sheet has it. */
function freeName(sheets: readonly SheetDescription[], wanted: string): string {
  const isTaken = (name: string) => sheets.some((each) => each.name.toLowerCase() === name.toLowerCase());
  return isTaken(wanted) ? `${wanted} accrochage` : wanted;
}
