import { applyCorrections, check, elementOf, recordCheck } from '#actions';
import { required, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { lossLines } from '../losses';
import { say } from '../messages';
import { sendingOptions } from '../sending';

/** `correct F.xlsx --out G.xlsx`: applies the safe corrections, and says each of them. */
export async function correctCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const out = required(given, 'out');
  const workbook = await host.openWorkbook(files[0] ?? '');
  const options = await sendingOptions(given, host);
  const { workspace, corrections } = await check(workbook, options, host.surroundings);
  const { applied, kept } = await applyCorrections(workspace, corrections);
  // Marks already in the workbook speak of the cells as they were: they are made again.
  if (workspace.own.marques !== undefined)
    await recordCheck(await check(workbook, options, host.surroundings));
  await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);
  return {
    exit: 0,
    json: {
      corrections: applied.map(({ row, field, rule, before, after }) => ({
        row,
        field: elementOf(field),
        rule,
        before,
        after,
      })),
    },
    text: [
      ...applied.map(({ row, field, before, after }) =>
        say.about(
          language,
          `${say.row(language, row)}, ${elementOf(field)}`,
          say.change(language, before, after),
        ),
      ),
      say.corrected(language, applied.length),
      ...(kept.length === 0 ? [] : [say.keptFormulas(language, kept.length)]),
      ...(await lossLines(workbook, language)),
      say.written(language, out),
    ],
  };
}
