import { check, type RowState } from '#actions/checking';
import { eraseNirs, nirRows, recordSteps, wiping } from '#actions/recording';
import { isAmong } from '#actions/sending';
import { sameKind, type CommandLine } from '../../arguments';
import type { Host, Outcome } from '../../host';
import { refuseLosing } from '../../keep-journal';
import { lossLines } from '../../losses';
import { say } from '../../messages';
import { readRows } from '../../options/rows';
import { sendingOptions } from '../../options/sending';
import { nirWords } from './words';

/**
 * `wipe-nir F.xlsx [--out G.xlsx]`: empties the NIR of the rows that CDC accepted. Without `--out`, says which, and what
 * wiping makes impossible; nothing is written.
 */
export async function wipeNirCommand(
  { files: [path = ''], given, language }: CommandLine,
  host: Host,
): Promise<Outcome> {
  const { out, by = '', rows } = given;
  const workbook = await host.openWorkbook(path);
  sameKind(path, out);
  const before = await check(workbook, await sendingOptions(given, host), host.surroundings);
  const chosen = rows?.map(readRows);
  const isAsked = (row: RowState): boolean => chosen?.some((some) => isAmong(row, some)) !== false;
  const { toWipe, needed } = nirRows(before);
  const asked = toWipe.filter(isAsked);
  const kept = needed.filter(isAsked);
  const said = {
    kept: kept.map(({ sheet, row, idTechnique, status }) => ({ sheet, row, idTechnique, status })),
  };
  const text = [
    ...(asked.length === 0 ? [nirWords.none(language)] : [nirWords.toWipe(language, asked.length)]),
    ...(kept.length === 0 ? [] : [nirWords.needed(language, kept.length)]),
  ];
  if (out === undefined) return { exit: 0, json: { wiped: 0, toWipe: asked.length, ...said }, text };
  const { rows: still, steps } = await wiping(before, asked, by);
  const after = steps.length === 0 ? before : await recordSteps(before, steps);
  const { wiped, formulas } = await eraseNirs(after.workspace, still);
  await refuseLosing(host, path, out, before.workspace, after.workspace);
  await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);
  return {
    exit: formulas > 0 ? 1 : 0,
    json: { wiped, toWipe: asked.length, formulas, ...said },
    text: [
      ...text,
      ...(formulas === 0 ? [] : [nirWords.formulas(language, formulas)]),
      nirWords.wiped(language, wiped),
      ...(await lossLines(workbook, language)),
      say.written(language, out),
    ],
  };
}
