import { check, survey } from '#actions/checking';
import { planGather, writeGather, type GatherChoices, type GatherDone } from '#actions/gathering';
import { recordCheck } from '#actions/recording';
import type { Options } from '#actions/workspace';
import { required, sameKind, type CommandLine, type Given } from '../../arguments';
import type { FileWorkbook, Host, Outcome } from '../../host';
import { refuseLosing } from '../../keep-journal';
import { lossLines } from '../../losses';
import { say } from '../../messages';
import { matchingsGiven, sendingOptions } from '../../options/sending';
import { usage } from '../../usage-words';
import { gatherReport } from './gather-report';
import { gatherLines } from './gather-words';

/** `gather F.xlsx DEPT… --out G.xlsx [--keep here|service] [--near new|same]`: departments' rows in. */
export async function gatherCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const out = required(given, 'out');
  const choices = choicesOf(given);
  const [workbookPath = '', ...paths] = files;
  const workbook = await host.openWorkbook(workbookPath);
  sameKind(workbookPath, out);
  const matchings = await matchingsGiven(given, host);
  const { matching: _ofDepartments, ...options } = await sendingOptions(given, host);
  const plan = await planGather(
    await survey(workbook, options, host.surroundings),
    paths.map((path) => ({ name: host.fileName(path), open: () => host.openWorkbook(path) })),
    matchings,
    host.surroundings,
  );
  const done = await writeGather(plan, choices, host.surroundings);
  await markAgain(workbook, done, options, host);
  await refuseLosing(host, workbookPath, out, plan.workspace, done.workspace);
  await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);
  const report = gatherReport(plan, done, language);
  const [sheet, ...others] = done.workspace.tables.map(({ table }) => table.sheet);
  const isOpen =
    report.conflicts.some(({ kept }) => kept === null) ||
    report.near.length > 0 ||
    report.refused.length > 0 ||
    (report.duplicates.length > 0 && choices.keep === undefined);
  return {
    exit: isOpen ? 1 : 0,
    json: report,
    text: [
      ...gatherLines(report, others.length > 0 ? '' : (sheet ?? ''), language),
      ...(await lossLines(workbook, language)),
      say.written(language, out),
    ],
  };
}

function choicesOf({ keep, near }: Given): GatherChoices {
  if (keep !== undefined && keep !== 'here' && keep !== 'service')
    throw usage.choose(`--keep ${keep}`, 'here', 'service');
  if (near !== undefined && near !== 'new' && near !== 'same')
    throw usage.choose(`--near ${near}`, 'new', 'same');
  return {
    ...(keep === undefined ? {} : { keep }),
    ...(near === undefined ? {} : { nearOf: () => near }),
  };
}

/** Marks that are in the workbook speak of the cells as they were: where some changed, they are made again. */
async function markAgain(
  workbook: FileWorkbook,
  { changed, workspace }: GatherDone,
  options: Options,
  { surroundings }: Host,
): Promise<void> {
  const isMarked = workspace.tables.some(({ own }) => own.marques !== undefined);
  if (isMarked && changed.some(({ changes }) => changes.length > 0))
    await recordCheck(await check(workbook, options, surroundings));
}
