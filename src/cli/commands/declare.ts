import { check, lateRows } from '#actions/checking';
import { declareSent, takeBackDeclaration } from '#actions/recording';
import { isAmong } from '#actions/sending';
import { required, sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { refuseLosing } from '../keep-journal';
import { lossLines } from '../losses';
import { say } from '../messages';
import { readRows } from '../options/rows';
import { sendingOptions } from '../options/sending';
import { usage } from '../usage-words';

/**
 * `declare F.xlsx --rows … --date D --how TEXT --out G.xlsx`: rows were sent without this tool, and go in no CREATION;
 * `--take-back ID` instead, a declaration was wrong.
 */
export async function declareCommand(
  { files: [path = ''], given, language }: CommandLine,
  host: Host,
): Promise<Outcome> {
  const out = required(given, 'out');
  const { date = '', how = '', by = '', late = false, rows = [], 'take-back': takenBack } = given;
  if (takenBack === undefined && (how.trim() === '' || date === '' || late === rows.length > 0))
    throw usage.declaration();
  const workbook = await host.openWorkbook(path);
  sameKind(path, out);
  const result = await check(workbook, await sendingOptions(given, host), host.surroundings);
  const save = async (workspace: typeof result.workspace) => {
    await refuseLosing(host, path, out, result.workspace, workspace);
    await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);
    return [...(await lossLines(workbook, language)), say.written(language, out)];
  };
  if (takenBack !== undefined) {
    const after = await takeBackDeclaration(result, { idFlux: takenBack, by, reason: how });
    const text = await save(after.workspace);
    return { exit: 0, json: { takenBack }, text: [say.declarationTakenBack(language, takenBack), ...text] };
  }
  const chosen = rows.map(readRows);
  const asked = late
    ? lateRows(result.rows, result.at.slice(0, 10))
    : result.rows.filter((row) => chosen.some((some) => isAmong(row, some)));
  const {
    result: after,
    deposit,
    rows: count,
    kept,
  } = await declareSent(result, {
    rows: asked,
    date,
    how: how.trim(),
    by,
  });
  const text = await save(after.workspace);
  return {
    exit: kept.length > 0 ? 1 : 0,
    json: {
      idFlux: deposit.idFlux,
      declared: count,
      kept: kept.map(({ sheet, row, idTechnique, status }) => ({ sheet, row, idTechnique, status })),
    },
    text: [
      say.declared(language, count, deposit.idFlux),
      ...(kept.length === 0 ? [] : [say.notDeclared(language, kept.length)]),
      ...text,
    ],
  };
}
