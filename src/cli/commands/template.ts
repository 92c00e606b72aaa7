import { required, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { say } from '../messages';

/** `template --out F.xlsx`: writes the empty template. */
export async function templateCommand({ given, language }: CommandLine, host: Host): Promise<Outcome> {
  const path = required(given, 'out');
  await host.writeAll([{ path, chunks: [await host.template(language)] }]);
  return { exit: 0, json: { path }, text: [say.written(language, path)] };
}
