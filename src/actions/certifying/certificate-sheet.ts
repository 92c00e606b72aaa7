import type { PassageWorkspace } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import type { Certificate } from './certificate';
import { writeReportSheet } from './report-sheet';
import { wordsOf } from './words';

/**
 * Writes the certificate into *Rapport de contrôle*.
 * @returns the name of the sheet. @throws BadInputError as {@link writeReportSheet} does.
 */
export async function writeCertificate(
  workspace: PassageWorkspace,
  certificate: Certificate,
): Promise<string> {
  return writeReportSheet(workspace, 'rapport', certificateLines(certificate, workspace));
}

/** The lines of the sheet: the facts, then each stage and its rules with what they found. */
function certificateLines(
  certificate: Certificate,
  { language }: Pick<PassageWorkspace, 'language'>,
): readonly (readonly CellValue[])[] {
  const words = wordsOf(language);
  return [
    ...words.facts(certificate),
    ...certificate.stages.flatMap(({ title: stage, errors, warnings, rows, rules }) => [
      [],
      [stage, words.rule, words.errors, words.warnings, words.rows],
      [null, null, errors, warnings, rows],
      ...rules.map((rule) => [rule.title, rule.rule, rule.errors, rule.warnings, rule.rows]),
    ]),
  ];
}
