import { copiedWords, copyRows } from '#actions/upgrading';
import { findPassages, openWorkspace } from '#actions/workspace';
import { required, sameKind, type CommandLine } from '../../arguments';
import type { Host, Outcome } from '../../host';
import { refuseLosing } from '../../keep-journal';
import { say } from '../../messages';
import { sendingOptions } from '../../options/sending';
import { usage } from '../../usage-words';

/** `match F.xlsx --copy [--matching M.json] --out G.xlsx`: the rows of F, as they are read, in a new workbook made from the template. */
export async function copyCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const from = files[0] ?? '';
  const path = required(given, 'out');
  if (given.apply !== undefined) throw usage.stray('match --copy', 'apply');
  sameKind('.xlsx', path);
  if (path === from) throw usage.copyOntoItself(path);
  const options = await sendingOptions(given, host);
  const former = findPassages(await openWorkspace(await host.openWorkbook(from), options, host.surroundings));
  const workbook = host.newWorkbook(host.fileName(path));
  const done = await copyRows(former, workbook);
  await refuseLosing(host, from, path, former);
  await host.writeAll([{ path, chunks: [await workbook.save()] }]);
  return {
    exit: 0,
    json: { path, from, ...done },
    text: [...copiedWords(done, language), say.written(language, path)],
  };
}
