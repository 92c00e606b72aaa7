import { refuseNewer, type PassageWorkspace } from '#actions/workspace';
import { readTwice } from '#actions/writing';
import type { CellValue } from '#dictionary';
import { isReportSheet, reportSheet, SHEET_NAMES } from '#template';
import type { RangeValues, SheetDescription } from '#workbook';
import type { Certificate } from './certificate';
import { reportTaken } from './refusals';
import { wordsOf } from './words';

/**
 * Writes the certificate into *Rapport de contrôle*, making the sheet if need be: plain texts and numbers, the whole sheet
 * each time. The cells are looked at as they are written; where somebody writes there meanwhile, it is tried once more.
 * @returns the name of the sheet: another where the department has one of that name.
 * @throws BadInputError when a formula stands there, when cells change again, or when a later version keeps the workbook.
 */
export async function writeCertificate(
  workspace: PassageWorkspace,
  certificate: Certificate,
): Promise<string> {
  const { workbook, language } = workspace;
  refuseNewer(workspace);
  const lines = certificateLines(certificate, workspace);
  return readTwice('report', async () => {
    let { sheets } = await workbook.describe();
    if (!sheets.some(isReportSheet)) {
      await workbook.ensureSheet({ ...reportSheet(language), name: freeName(sheets, language) });
      ({ sheets } = await workbook.describe());
    }
    const sheet = sheets.find(isReportSheet);
    if (sheet === undefined) return null;
    const was = await heldBy(workspace, sheet);
    const width = Math.max(WIDTH, sheet.columns);
    const values = Array.from({ length: Math.max(lines.length, sheet.rows) }, (_, row) =>
      Array.from({ length: width }, (_unused, column): CellValue => lines[row]?.[column] ?? null),
    );
    const { kept, disturbed } = await workbook.write([{ sheet: sheet.name, row: 1, column: 1, values }], was);
    if (disturbed) return null;
    if (kept.length > 0) throw reportTaken(sheet.name, kept);
    return sheet.name;
  });
}

const WIDTH = 5;

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

/** Its name, in the language of the workbook, unless another sheet has it. */
function freeName(sheets: readonly SheetDescription[], language: PassageWorkspace['language']): string {
  const wanted = SHEET_NAMES.rapport[language];
  const isTaken = (name: string) => sheets.some((each) => each.name.toLowerCase() === name.toLowerCase());
  return isTaken(wanted) ? `${wanted} accrochage` : wanted;
}

/** The lines of the sheet: what it is, the facts, then each stage and its rules with what they found. */
function certificateLines(
  certificate: Certificate,
  { language }: Pick<PassageWorkspace, 'language'>,
): readonly (readonly CellValue[])[] {
  const words = wordsOf(language);
  const [title, note] = reportSheet(language).cells?.map(({ value }) => value) ?? [];
  return [
    [title ?? words.title],
    [note ?? null],
    [],
    ...words.facts(certificate),
    ...certificate.stages.flatMap(({ title: stage, errors, warnings, rows, rules }) => [
      [],
      [stage, words.rule, words.errors, words.warnings, words.rows],
      [null, null, errors, warnings, rows],
      ...rules.map((rule) => [rule.title, rule.rule, rule.errors, rule.warnings, rule.rows]),
    ]),
  ];
}
