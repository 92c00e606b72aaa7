import { check } from '#actions/checking';
import { recordTakeOver } from '#actions/recording';
import { describeConflict, describeNote, takeOver } from '#actions/sending';
import { required, sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { refuseLosing } from '../keep-journal';
import { lossLines } from '../losses';
import { say } from '../messages';
import { sendingOptions } from '../options/sending';

/** `history F.xlsx FILE… --out G.xlsx`: takes over old flux and accusés, so that nothing of them is sent again. */
export async function historyCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const out = required(given, 'out');
  const [workbookPath = '', ...paths] = files;
  const workbook = await host.openWorkbook(workbookPath);
  sameKind(workbookPath, out);
  const old = await Promise.all(
    paths.map(async (path) => ({ name: host.fileName(path), bytes: await host.readFile(path) })),
  );
  const options = await sendingOptions(given, host);
  const result = await check(workbook, options, host.surroundings);
  const taken = takeOver(result, old);
  const { passages, accuses, known } = taken;
  const {
    result: { workspace },
    named,
  } = await recordTakeOver(result, taken);
  await refuseLosing(host, workbookPath, out, result.workspace, workspace);
  await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);

  const unmatched = passages.filter(({ row }) => row === null);
  const unapplied = accuses.filter(({ applied }) => !applied.applied);
  return {
    exit: unmatched.length + unapplied.length > 0 ? 1 : 0,
    json: {
      taken: passages.length - unmatched.length,
      unmatched: unmatched.length,
      named,
      known,
      passages: passages.map(({ line, row, by }) => ({
        sheet: row?.sheet ?? null,
        row: row?.row ?? null,
        idTechnique: line.idTechnique,
        by,
        outcome: line.outcome,
        idFlux: line.idFlux,
      })),
      unapplied: unapplied.map(({ name }) => name),
    },
    text: [
      say.takenOver(language, passages.length - unmatched.length, unmatched.length),
      ...(named === 0 ? [] : [say.idsGiven(language, named)]),
      ...known.map((name) => say.knownFlux(language, name)),
      ...unmatched.map(({ line }) =>
        say.unmatched(language, line.idTechnique, [line.nomNaissance, line.prenom1].join(' ').trim()),
      ),
      ...accuses.flatMap(({ name, compteRendu, applied }) => [
        ...say.accuse(language, name, applied, compteRendu.kind),
        ...(applied.note === null ? [] : [describeNote(applied.note, language)]),
        ...applied.conflicts.map((conflict) => describeConflict(conflict, language)),
      ]),
      ...(await lossLines(workbook, language)),
      say.written(language, out),
    ],
  };
}
