import { check } from '#actions/checking';
import { makeDossier } from '#actions/sending';
import { required, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { say } from '../messages';
import { sendingOptions } from '../options/sending';
import { usage } from '../usage-words';

/** `dossier F.xlsx [FILE…] --out D.zip`: what is to be kept of the passages that came back KO twice. */
export async function dossierCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const out = required(given, 'out');
  if (!/\.zip$/i.test(out)) throw usage.zip(out);
  const [workbookPath = '', ...paths] = files;
  const workbook = await host.openWorkbook(workbookPath);
  const kept = await Promise.all(
    paths.map(async (path) => ({ name: host.fileName(path), bytes: await host.readFile(path) })),
  );
  const result = await check(workbook, await sendingOptions(given, host), host.surroundings);
  const { zip, passages, pieces, strange } = makeDossier(result, kept);
  await host.writeAll([{ path: out, chunks: [zip] }]);
  const missing = pieces.filter(({ bytes }) => bytes === null).map(({ name }) => name);
  return {
    exit: missing.length > 0 ? 1 : 0,
    json: {
      path: out,
      passages: passages.length,
      missing: missing.length,
      files: pieces.map(({ kind, name, sha256, from }) => ({ kind, name, sha256, from })),
      strange,
    },
    text: [
      say.dossier(language, passages.length),
      ...(missing.length === 0 ? [] : [say.missingFiles(language, missing)]),
      ...strange.map((name) => say.strangeFile(language, name)),
      say.personal[language],
      say.written(language, out),
    ],
  };
}
