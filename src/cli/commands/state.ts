import { check } from '#actions/checking';
import { statePage, stateTable, transmissionState, writeState, type StateTable } from '#actions/certifying';
import { sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { refuseLosing } from '../keep-journal';
import { lossLines } from '../losses';
import { say } from '../messages';
import { kindOfReport } from '../options/report';
import { sendingOptions } from '../options/sending';

/** `state F.xlsx [--report F.json|F.html] [--out G.xlsx]`: where the passages stand at CDC, by certification and sheet. */
export async function stateCommand(
  { files: [path = ''], given, language }: CommandLine,
  host: Host,
): Promise<Outcome> {
  const report = given.report === undefined ? null : { path: given.report, kind: kindOfReport(given.report) };
  const workbook = await host.openWorkbook(path);
  sameKind(path, given.out);
  const result = await check(workbook, await sendingOptions(given, host), host.surroundings);
  const state = transmissionState(result, host.fileName(path), language);
  const outputs: { readonly path: string; readonly chunks: readonly Uint8Array[] }[] = [];
  if (report !== null) {
    const written =
      report.kind === 'page' ? statePage(state, language) : `${JSON.stringify(state, null, 2)}\n`;
    outputs.push({ path: report.path, chunks: [new TextEncoder().encode(written)] });
  }
  if (given.out !== undefined) {
    await refuseLosing(host, path, given.out, result.workspace);
    await writeState(result.workspace, state);
    outputs.push({ path: given.out, chunks: [await workbook.save()] });
  }
  if (outputs.length > 0) await host.writeAll(outputs);
  return {
    exit: state.total.late > 0 || state.total.parts.ko > 0 ? 1 : 0,
    json: state,
    text: [
      ...inText(stateTable(state, language)),
      ...(given.out === undefined ? [] : await lossLines(workbook, language)),
      ...outputs.map((output) => say.written(language, output.path)),
    ],
  };
}

/** One line a certification: its figures in words, those that are 0 left out. */
function inText({ facts, headers, lines, koTitle, ko }: StateTable): readonly string[] {
  return [
    ...facts.map(([name, value]) => `${name} : ${value}`),
    ...lines.map((cells) => {
      const names = cells.filter((cell): cell is string => typeof cell === 'string' && cell !== '');
      const figures = cells.flatMap((cell, index) =>
        typeof cell === 'number' && cell > 0 ? [`${headers[index] ?? ''} ${cell}`] : [],
      );
      return [names.join(', '), ...figures].join(' · ');
    }),
    ...(ko.length === 0 ? [] : [koTitle]),
    ...ko.map(([reason, count]) => `  ${reason} · ${count}`),
  ];
}
