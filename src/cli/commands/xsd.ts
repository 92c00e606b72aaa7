import {
  differencesCount,
  differenceWords,
  effectOf,
  effectWords,
  ourName,
  quotedName,
  rowsConcerned,
  schemaDifferences,
} from '#actions/comparing';
import { openWorkspace, ourSchema } from '#actions/workspace';
import { readSchema, type SchemaModel } from '#dictionary';
import type { CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';

/**
 * `xsd diff A.xsd [B.xsd] [--workbook F.xlsx]`: how two schemas differ, in words; without B, against ours of the same version.
 * With a workbook, how many rows each difference concerns.
 */
export async function xsdDiffCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const [pathA = '', pathB] = files;
  const read = async (path: string): Promise<SchemaModel> =>
    readSchema(new TextDecoder().decode(await host.readFile(path)));
  const a = await read(pathA);
  const ours = pathB === undefined ? await ourSchema(a.version, host.surroundings) : null;
  const b = ours?.schema ?? (await read(pathB ?? ''));
  const names = {
    a: quotedName(host.fileName(pathA), language),
    b: ours === null ? quotedName(host.fileName(pathB ?? ''), language) : ourName(ours.version, language),
  };
  const differences = schemaDifferences(a, b);
  const rows =
    given.workbook === undefined
      ? null
      : await rowsConcerned(
          await openWorkspace(await host.openWorkbook(given.workbook), {}, host.surroundings),
          [a, b],
          differences,
        );
  const told = differences.map((difference) => {
    const concerned = rows === null ? null : (rows.get(difference) ?? 0);
    return {
      ...difference,
      effect: effectOf(difference),
      ...(concerned === null ? {} : { rows: concerned }),
      text: differenceWords(difference, names, language),
      change: effectWords(difference, concerned, language),
    };
  });
  const counts: Record<string, number> = {};
  for (const { kind } of told) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    exit: 0,
    json: {
      a: { path: pathA, version: a.version },
      b: { path: pathB ?? null, version: b.version, origin: ours?.source ?? 'given' },
      counts,
      differences: told,
    },
    text: [
      differencesCount(told.length, names, language),
      ...told.map(({ text, change }) => `${text} ${change}`),
    ],
  };
}
