import { check, describeFindings, describeNotes } from '#actions/checking';
import { recordCheck } from '#actions/recording';
import { sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { lossLines } from '../losses';
import { say } from '../messages';
import { sendingOptions } from '../sending';

/** `check F.xlsx [--out G.xlsx]`: checks; `--out` writes the workbook with marks, words and statuses. */
export async function checkCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const workbook = await host.openWorkbook(files[0] ?? '');
  sameKind(files[0] ?? '', given.out);
  const result = await check(workbook, await sendingOptions(given, host), host.surroundings);
  const findings = describeFindings(result, language);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const text = [
    ...describeNotes(result, language),
    ...findings.map((finding) => say.finding(language, finding)),
    [
      say.passages(language, result.rows.length),
      say.errors(language, errors),
      say.warnings(language, findings.length - errors),
      say.corrections(language, result.corrections.length),
    ].join(' · '),
  ];
  if (given.out !== undefined) {
    await recordCheck(result);
    await host.writeAll([{ path: given.out, chunks: [await workbook.save()] }]);
    text.push(...(await lossLines(workbook, language)), say.written(language, given.out));
  }
  return {
    exit: errors > 0 ? 1 : 0,
    json: {
      passages: result.rows.length,
      errors,
      warnings: findings.length - errors,
      findings: findings.map(({ row, element, rule, severity, value, message, correction }) => ({
        row,
        field: element,
        rule,
        severity,
        value,
        message,
        correction,
      })),
    },
    text,
  };
}
