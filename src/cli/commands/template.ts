import { addTemplate } from '#actions/preparing';
import { newYear, newYearWords } from '#actions/upgrading';
import { defaultSchema, openWorkspace } from '#actions/workspace';
import { required, sameKind, type CommandLine, type Given } from '../arguments';
import type { Host, Outcome } from '../host';
import { refuseLosing } from '../keep-journal';
import { say } from '../messages';
import { usage } from '../usage-words';

/**
 * `template --out F.xlsx [--model short|full]`: writes the empty template, in the language of the command.
 * `template --from F.xlsx --out G.xlsx`: that of a new year, with the settings of F and all that it knows of who was sent.
 */
export async function templateCommand({ given, language }: CommandLine, host: Host): Promise<Outcome> {
  const path = required(given, 'out');
  sameKind('.xlsx', path);
  if (given.from !== undefined)
    return templateOfNewYear({ ...given, from: given.from }, path, language, host);
  const workbook = host.newWorkbook(host.fileName(path));
  const { version, schema } = await defaultSchema(host.surroundings);
  await addTemplate(workbook, { model: readModel(given), language, version, schema });
  await host.writeAll([{ path, chunks: [await workbook.save()] }]);
  return { exit: 0, json: { path }, text: [say.written(language, path)] };
}

async function templateOfNewYear(
  { from, model }: Given & { readonly from: string },
  path: string,
  language: CommandLine['language'],
  host: Host,
): Promise<Outcome> {
  if (model !== undefined) throw usage.stray('template --from', 'model');
  if (path === from) throw usage.ontoItself(path);
  const former = await openWorkspace(await host.openWorkbook(from), {}, host.surroundings);
  const workbook = host.newWorkbook(host.fileName(path));
  const begun = await newYear(former, workbook);
  await refuseLosing(host, from, path, former);
  await host.writeAll([{ path, chunks: [await workbook.save()] }]);
  return {
    exit: 0,
    json: { path, from, ...begun },
    text: [...newYearWords(begun, language), say.written(language, path)],
  };
}

function readModel({ model = 'short' }: Given): 'short' | 'full' {
  if (model === 'short' || model === 'full') return model;
  throw usage.choose(`--model ${model}`, 'short', 'full');
}
