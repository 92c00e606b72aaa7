import { applyMatching, proposeMatching, sentDiffering } from '#actions/matching';
import { openWorkspace } from '#actions/workspace';
import { parseMatching, type Matching } from '#matching';
import { required, sameKind, type CommandLine } from '../../arguments';
import type { Host, Outcome } from '../../host';
import { refuseLosing } from '../../keep-journal';
import { lossLines } from '../../losses';
import { copyCommand } from './copy';
import { describeMatching, DIFFERING, IDS_GIVEN, KEPT, NOTHING } from './matching-words';
import { say } from '../../messages';
import { sendingOptions } from '../../options/sending';

/** `match F.xlsx [--apply M.json --out G.xlsx]`: proposes how the workbook is read; `--apply` keeps a matching in it. */
export async function matchCommand(line: CommandLine, host: Host): Promise<Outcome> {
  const { files, given, language } = line;
  if (given.copy === true) return copyCommand(line, host);
  const workbook = await host.openWorkbook(files[0] ?? '');
  const workspace = await openWorkspace(workbook, await sendingOptions(given, host), host.surroundings);
  if (given.apply === undefined) {
    const matching = await proposeMatching(workspace);
    return outcomeOf(matching, language, []);
  }
  const out = required(given, 'out');
  sameKind(files[0] ?? '', out);
  const wanted = parseMatching(new TextDecoder().decode(await host.readFile(given.apply)));
  const differing = await sentDiffering(workspace, wanted);
  const { ids } = await applyMatching(workspace, wanted);
  const after = await openWorkspace(workbook, await sendingOptions({}, host), host.surroundings);
  const matching = await proposeMatching(after);
  await refuseLosing(host, files[0] ?? '', out, workspace, after);
  await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);
  return outcomeOf(matching, language, [
    KEPT[language],
    ...(differing === 0 ? [] : [DIFFERING[language](differing)]),
    ...(ids === 0 ? [] : [IDS_GIVEN[language](ids)]),
    ...(await lossLines(workbook, language)),
    say.written(language, out),
  ]);
}

function outcomeOf(matching: Matching, language: CommandLine['language'], more: readonly string[]): Outcome {
  const isEmpty = matching.tables.length === 0;
  return {
    exit: isEmpty ? 1 : 0,
    json: matching,
    text: [...(isEmpty ? [NOTHING[language]] : describeMatching(matching, language)), ...more],
  };
}
