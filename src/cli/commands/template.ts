import { addTemplate, defaultSchema } from '#actions';
import { required, sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { say } from '../messages';

/** `template --out F.xlsx`: writes the empty template, its short model, in the language of the command. */
export async function templateCommand({ given, language }: CommandLine, host: Host): Promise<Outcome> {
  const path = required(given, 'out');
  sameKind('.xlsx', path);
  const workbook = host.newWorkbook(host.fileName(path));
  const { version, schema } = await defaultSchema(host.surroundings);
  await addTemplate(workbook, { model: 'short', language, version, schema });
  await host.writeAll([{ path, chunks: [await workbook.save()] }]);
  return { exit: 0, json: { path }, text: [say.written(language, path)] };
}
