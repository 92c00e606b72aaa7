import {
  check,
  describeNotes,
  findingsTold,
  hiddenKinds,
  labelOfField,
  reportFinding,
} from '#actions/checking';
import { certificateOf, certificatePage } from '#actions/certifying';
import { addDeadlines } from '#actions/preparing';
import { recordCheck } from '#actions/recording';
import { countByCertificateur } from '#actions/sending';
import { sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { refuseLosing } from '../keep-journal';
import { lossLines } from '../losses';
import { say } from '../messages';
import { kindOfReport } from '../options/report';
import { sendingOptions } from '../options/sending';

/** `check F.xlsx [--out G.xlsx] [--report F.json]`: checks; `--out` writes the workbook with marks, words and statuses. */
export async function checkCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const report = given.report === undefined ? null : { path: given.report, kind: kindOfReport(given.report) };
  const workbook = await host.openWorkbook(files[0] ?? '');
  sameKind(files[0] ?? '', given.out);
  const options = await sendingOptions(given, host);
  if (given.deadlines === true) await addDeadlines(workbook, options, host.surroundings);
  const result = await check(workbook, options, host.surroundings);
  const outputs: { readonly path: string; readonly chunks: readonly Uint8Array[] }[] = [];
  const losses: string[] = [];
  const { out } = given;
  if (report !== null) {
    const certificate = certificateOf(result, host.fileName(files[0] ?? ''), language);
    const written =
      report.kind === 'page'
        ? certificatePage(certificate, language)
        : `${JSON.stringify(certificate, null, 2)}\n`;
    outputs.push({ path: report.path, chunks: [new TextEncoder().encode(written)] });
  }
  if (out !== undefined) {
    const { workspace } = await recordCheck(result);
    await refuseLosing(host, files[0] ?? '', out, result.workspace, workspace);
    outputs.push({ path: out, chunks: [await workbook.save()] });
    losses.push(...(await lossLines(workbook, language)));
  }
  if (outputs.length > 0) await host.writeAll(outputs);
  // The words of what was found weigh as much as the rows: they are made once the workbook is written.
  const told = findingsTold(result.findings, result.workspace);
  const findings = told.map((finding) => reportFinding(finding, language));
  const hidden = hiddenKinds(result, language);
  const { chosen } = result.workspace;
  const ready = result.rows.filter(({ status }) => status === 'ready');
  const certificateurs = countByCertificateur(result, ready);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const text = [
    ...describeNotes(result, language),
    // Scripts want no sentence for each.
    ...(given.json === true ? [] : findings).map((finding, index) =>
      say.finding(
        language,
        finding,
        labelOfField(told[index]?.field ?? null, language),
        result.workspace.tables.length > 1,
      ),
    ),
    [
      say.passages(language, result.rows.length),
      say.errors(language, errors),
      say.warnings(language, findings.length - errors),
      say.corrections(language, result.corrections.length),
    ].join(' · '),
    ...(certificateurs.length < 2 ? [] : [say.certificateurs(language, certificateurs)]),
    ...(hidden.length === 0 ? [] : [say.hidden(language, hidden)]),
    say.schema[chosen.source][language](chosen.version),
    ...losses,
    ...outputs.map(({ path }) => say.written(language, path)),
  ];
  return {
    exit: errors > 0 ? 1 : 0,
    json: {
      passages: result.rows.length,
      errors,
      warnings: findings.length - errors,
      findings,
      hidden: hidden.map(({ rule, count }) => ({ rule, count })),
      schema: { version: chosen.version, origin: chosen.source },
      ...(certificateurs.length < 2 ? {} : { certificateurs }),
    },
    text,
  };
}
