import { makeReturned, type Returned } from '#actions/returning';
import type { Language } from '#dictionary';
import type { Workbook } from '#workbook';
import { required, type CommandLine } from '../../arguments';
import type { FileWorkbook, Host, Outcome } from '../../host';
import { say } from '../../messages';
import { matchingsGiven, sendingOptions } from '../../options/sending';
import { sentBack } from './send-back-words';

/** `send-back F.xlsx [ORIGINAL…] --out DIR`: a workbook for each department, with what came back and what to correct. */
export async function sendBackCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const folder = required(given, 'out');
  const [workbookPath = '', ...paths] = files;
  const workbook = await host.openWorkbook(workbookPath);
  const { matching: _ofDepartments, ...options } = await sendingOptions(given, host);
  const opened = new Map<Workbook, FileWorkbook>();
  const keep = (file: FileWorkbook) => {
    opened.set(file, file);
    return file;
  };
  const made = await makeReturned(
    workbook,
    {
      options,
      matchings: await matchingsGiven(given, host),
      originals: paths.map((path) => ({
        name: host.fileName(path),
        open: async () => keep(await host.openWorkbook(path)),
      })),
      newWorkbook: (name) => keep(host.newWorkbook(name)),
      bytesOf: async (file) => (await opened.get(file)?.save()) ?? new Uint8Array(),
    },
    host.surroundings,
  );
  const taken = new Set([...(await host.namesIn(folder))].map((name) => name.toLowerCase()));
  const outputs = [];
  for (const each of made) {
    const bytes = await opened.get(each.workbook)?.save();
    if (bytes === undefined) continue;
    const path = host.join(folder, freeName(each, taken, language));
    outputs.push({ each, path, chunks: [bytes], isNew: true });
  }
  await host.writeAll(outputs);
  return {
    exit: 0,
    json: {
      files: outputs.map(({ path, each: { service, rows, toCorrect, from, unfit } }) => ({
        path,
        service,
        rows,
        toCorrect,
        from,
        unfit,
      })),
    },
    text: [...outputs.map(({ path, each }) => sentBack(path, each, language)), say.personal[language]],
  };
}

/** `retour-Cuisine.xlsx`, numbered where there is one already. */
function freeName({ service, from }: Returned, taken: Set<string>, language: Language): string {
  const bare =
    service
      .replace(/[^\p{L}\p{N} _.-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim() || 'service';
  const extension = /\.xlsm$/i.test(from ?? '') ? '.xlsm' : '.xlsx';
  const stem = `${language === 'fr' ? 'retour' : 'return'}-${bare}`;
  let name = stem + extension;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}${extension}`;
  taken.add(name.toLowerCase());
  return name;
}
