import { check, CORRECTION_CODES, labelOfField, recheckRows, reportCorrection } from '#actions/checking';
import { recordCheck } from '#actions/recording';
import { applyCorrections } from '#actions/writing';
import { rowSet } from '#dictionary';
import { required, sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { refuseLosing } from '../keep-journal';
import { lossLines } from '../losses';
import { say } from '../messages';
import { sendingOptions } from '../options/sending';
import { usage } from '../usage-words';

/** `correct F.xlsx --out G.xlsx [--rule CODE]`: applies the safe corrections, and says each of them. */
export async function correctCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const out = required(given, 'out');
  const workbook = await host.openWorkbook(files[0] ?? '');
  sameKind(files[0] ?? '', out);
  const options = await sendingOptions(given, host);
  const rules = given.rule?.map(correctionRule) ?? null;
  const before = await check(workbook, options, host.surroundings);
  const { workspace, corrections } = before;
  const wanted = corrections.filter(({ rule }) => rules === null || rules.includes(rule));
  const { applied, kept } = await applyCorrections(workspace, wanted);
  // Marks already in the workbook speak of the cells as they were: they are made again.
  if (workspace.tables.some(({ own }) => own.marques !== undefined)) {
    const again = await recheckRows(before, [...rowSet(applied)], {}, 'as-they-were');
    await recordCheck(again?.result ?? (await check(workbook, options, host.surroundings)));
  }
  await refuseLosing(host, files[0] ?? '', out, workspace);
  await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);
  const isSeveral = workspace.tables.length > 1;
  const line = ({ sheet, row, field, before, after }: (typeof applied)[number]) =>
    say.about(
      language,
      `${say.row(language, { sheet, row }, isSeveral)}, ${labelOfField(field, language)}`,
      say.change(language, before, after),
    );
  return {
    exit: 0,
    json: {
      corrections: applied.map(reportCorrection),
      ...(kept.length > 0 && { left: kept.map(reportCorrection) }),
    },
    text: [
      ...applied.map(line),
      say.corrected(language, applied.length),
      ...(kept.length === 0 ? [] : [say.keptFormulas(language, kept.length), ...kept.map(line)]),
      ...(await lossLines(workbook, language)),
      say.written(language, out),
    ],
  };
}

/** @throws BadInputError when no correction has this code. */
function correctionRule(code: string): (typeof CORRECTION_CODES)[number] {
  const known = CORRECTION_CODES.find((each) => each === code);
  if (known !== undefined) return known;
  throw usage.choose(`--rule ${code}`, ...CORRECTION_CODES);
}
