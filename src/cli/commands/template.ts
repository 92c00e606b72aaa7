import { addTemplate } from '#actions/preparing';
import { defaultSchema } from '#actions/workspace';
import { required, sameKind, type CommandLine, type Given } from '../arguments';
import { usage } from '../usage-words';
import type { Host, Outcome } from '../host';
import { say } from '../messages';

/** `template --out F.xlsx [--model short|full]`: writes the empty template, in the language of the command. */
export async function templateCommand({ given, language }: CommandLine, host: Host): Promise<Outcome> {
  const path = required(given, 'out');
  sameKind('.xlsx', path);
  const workbook = host.newWorkbook(host.fileName(path));
  const { version, schema } = await defaultSchema(host.surroundings);
  await addTemplate(workbook, { model: readModel(given), language, version, schema });
  await host.writeAll([{ path, chunks: [await workbook.save()] }]);
  return { exit: 0, json: { path }, text: [say.written(language, path)] };
}

function readModel({ model = 'short' }: Given): 'short' | 'full' {
  if (model === 'short' || model === 'full') return model;
  throw usage.choose(`--model ${model}`, 'short', 'full');
}
