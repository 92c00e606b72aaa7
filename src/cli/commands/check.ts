import { check, describeNotes, findingsTold, labelOfField, reportFinding } from '#actions/checking';
import { recordCheck } from '#actions/recording';
import { sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { refuseLosing } from '../keep-journal';
import { lossLines } from '../losses';
import { say } from '../messages';
import { sendingOptions } from '../options/sending';

/** `check F.xlsx [--out G.xlsx]`: checks; `--out` writes the workbook with marks, words and statuses. */
export async function checkCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const workbook = await host.openWorkbook(files[0] ?? '');
  sameKind(files[0] ?? '', given.out);
  const result = await check(workbook, await sendingOptions(given, host), host.surroundings);
  const told = findingsTold(result.findings, result.workspace);
  const findings = told.map((finding) => reportFinding(finding, language));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const text = [
    ...describeNotes(result, language),
    ...findings.map((finding, index) =>
      say.finding(language, finding, labelOfField(told[index]?.field ?? null, language)),
    ),
    [
      say.passages(language, result.rows.length),
      say.errors(language, errors),
      say.warnings(language, findings.length - errors),
      say.corrections(language, result.corrections.length),
    ].join(' · '),
  ];
  if (given.out !== undefined) {
    const { workspace } = await recordCheck(result);
    await refuseLosing(host, files[0] ?? '', given.out, result.workspace, workspace);
    await host.writeAll([{ path: given.out, chunks: [await workbook.save()] }]);
    text.push(...(await lossLines(workbook, language)), say.written(language, given.out));
  }
  return {
    exit: errors > 0 ? 1 : 0,
    json: {
      passages: result.rows.length,
      errors,
      warnings: findings.length - errors,
      findings,
    },
    text,
  };
}
