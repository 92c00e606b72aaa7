import { check, elementOf, rowsById } from '#actions/checking';
import { recordJournal } from '#actions/recording';
import {
  applyAccuses,
  datedAccuses,
  describeConflict,
  describeLost,
  describeNote,
  readAccuseFiles,
  reportAccuse,
  staleNow,
} from '#actions/sending';
import { allTypedIn, inWorkbookOrder, tableOn } from '#actions/workspace';
import { classifyMessage } from '#compte-rendu';
import { BadInputError, groupByRow, type Text } from '#dictionary';
import type { HistoryLine, Status } from '#journal';
import { required, sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { refuseLosing } from '../keep-journal';
import { lossLines } from '../losses';
import { say } from '../messages';
import { readDay } from '../options/choice';
import { withDeposits } from '../options/deposits';
import { sendingOptions } from '../options/sending';

/** `import F.xlsx ACCUSE… --out G.xlsx [--force] [--deposit [ACCUSE=]FLUX]`: reads comptes rendus, sets statuses. */
export async function importCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const out = required(given, 'out');
  const [workbookPath = '', ...accusePaths] = files;
  const workbook = await host.openWorkbook(workbookPath);
  sameKind(workbookPath, out);
  const givenFiles = await Promise.all(
    accusePaths.map(async (path) => ({ name: host.fileName(path), bytes: await host.readFile(path) })),
  );
  const { read, refused } = readAccuseFiles(givenFiles);
  const [first] = refused;
  if (first !== undefined) throw new BadInputError(first.code, naming(refused));

  // A flux given with the accusé of its rejection is none.
  const readPaths = accusePaths.filter((path) => read.some(({ name }) => name === host.fileName(path)));

  const result = await check(workbook, await sendingOptions(given, host), host.surroundings);
  const dated =
    given.date === undefined
      ? read
      : datedAccuses(read, readDay('--date', given.date), result.at.slice(0, 10));
  const { accuses, journal } = applyAccuses(
    result,
    withDeposits(dated, given.deposit ?? [], result.journal.deposits, readPaths),
    given.force === true,
  );
  const after = await recordJournal(result, journal);
  const { workspace } = after;
  const stale = staleNow(result.journal, after.journal);
  await refuseLosing(host, workbookPath, out, result.workspace, workspace);
  await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);

  const owners = rowsById(result.rows);
  const outcomeOf = finalOutcomes(after.journal.history);
  const said = accuses.flatMap(({ applied, errors }) => {
    const errorsOf = groupByRow(
      errors.flatMap(({ at, ...error }) => (at === null ? [] : { ...at, ...error })),
    );
    const idFlux = applied.deposit?.idFlux ?? '';
    return applied.answered.map(({ idTechnique, ...answered }) => {
      const { outcome, message } = outcomeOf(idFlux, idTechnique) ?? answered;
      const row = owners.get(idTechnique);
      const columns = tableOn(result.workspace, row?.sheet ?? null)?.table.columns ?? {};
      const isToWorkOn = outcome === 'ko' || outcome === 'doubtful';
      const located = row === undefined ? [] : (errorsOf.get(row) ?? []);
      return [
        `${idFlux}\n${idTechnique}`,
        {
          sheet: row?.sheet ?? null,
          row: row?.row ?? null,
          idTechnique,
          outcome,
          message: located.map(({ text }) => text).join(' ; ') || message,
          fields: isToWorkOn
            ? allTypedIn(classifyMessage(message).fields, columns).map(elementOf)
            : located.flatMap(({ element }) => element ?? []),
        },
      ] as const;
    });
  });
  const rows = said.map(([, row]) => row);
  const ofDeletions = new Set(
    accuses.flatMap(({ applied: { deposit, answered } }) =>
      deposit?.action === 'SUPPRESSION'
        ? answered.map(({ idTechnique }) => `${deposit.idFlux}\n${idTechnique}`)
        : [],
    ),
  );
  const isSeveral = result.workspace.tables.length > 1;
  const inOrder = inWorkbookOrder(result.workspace);
  const NOWHERE = { sheet: '', row: 0 };
  const placeOf = ({ sheet, row }: (typeof rows)[number]) =>
    sheet === null || row === null ? NOWHERE : { sheet, row };
  const byPlace = (a: (typeof rows)[number], b: (typeof rows)[number]) => inOrder(placeOf(a), placeOf(b));
  const gone = rows.filter(({ row }) => row === null).map(({ idTechnique }) => idTechnique);
  const unknown = [...new Set([...accuses.flatMap(({ applied }) => applied.unknown), ...gone])];
  const summary = accuses.map((accuse, index) => {
    const { note, conflicts, unanswered } = accuse.applied;
    return {
      ...reportAccuse(accuse, readPaths[index]),
      unanswered,
      notes: [
        ...(note === null ? [] : [describeNote(note, language)]),
        ...(accuse.lost === null ? [] : [describeLost(accuse.lost, language)]),
        ...conflicts.map((conflict) => describeConflict(conflict, language)),
      ],
    };
  });
  const isUnapplied = accuses.some(({ applied }) => !applied.applied);
  const isOdd = accuses.some(
    ({ compteRendu, applied }) => compteRendu.kind === 'rejected' || applied.conflicts.length > 0,
  );
  const now = rowsById(after.rows);
  /** A passage that CDC accepted by another file is settled. */
  const isOpen = ({ idTechnique }: { readonly idTechnique: string }) =>
    !IS_SETTLED.has(now.get(idTechnique)?.status ?? 'ko');
  /** A deletion refused is to be looked at, though its passage is settled: it is still at CDC. */
  const toWorkOn = said
    .map(([key, row]) => ({ key, ...row, isDeletion: ofDeletions.has(key) }))
    .filter((row) => row.outcome !== 'accepted' && row.outcome !== 'known')
    .filter((row) => row.isDeletion || isOpen(row));
  return {
    exit: isUnapplied || isOdd || toWorkOn.length > 0 || unknown.length > 0 ? 1 : 0,
    json: { accuses: summary, rows, unknown, stale },
    text: [
      ...accuses.flatMap(({ name, compteRendu, applied, errors, lost }) => [
        ...say.accuse(language, name, applied, compteRendu.kind),
        ...errors.map(({ at, text }) =>
          at === null ? text : say.about(language, say.row(language, at, isSeveral), text),
        ),
        ...(lost === null ? [] : [describeLost(lost, language)]),
        ...compteRendu.notUnderstood.map((text) => say.notUnderstood(language, text)),
        ...(applied.note === null ? [] : [describeNote(applied.note, language)]),
        ...applied.conflicts.map((conflict) => describeConflict(conflict, language)),
      ]),
      // Once each, though several accusés of one file may speak of it.
      ...[...new Map(toWorkOn.map((row) => [row.key, row])).values()]
        .filter(({ outcome }) => outcome === 'ko' || outcome === 'doubtful')
        .sort(byPlace)
        .map(({ sheet, row, idTechnique, message, isDeletion }) =>
          say.about(
            language,
            sheet === null || row === null
              ? idTechnique
              : `${say.row(language, { sheet, row }, isSeveral)} (${idTechnique})`,
            isDeletion
              ? say.notDeleted(language, sentence(message || say.noReason[language]))
              : `${sentence(message || say.noReason[language])} ${classifyMessage(message).advice[language]}`,
          ),
        ),
      ...stale.map((name) => say.stale(language, name)),
      ...(await lossLines(workbook, language)),
      say.written(language, out),
    ],
  };
}

/** Where a passage is at CDC whatever else is said of it. */
const IS_SETTLED: ReadonlySet<Status> = new Set<Status>(['accepted', 'known', 'deleting', 'deleted']);

/** What stands of a passage of a deposit. */
function finalOutcomes(history: readonly HistoryLine[]) {
  const lines = new Map(history.map((line) => [`${line.idFlux}\n${line.idTechnique}`, line]));
  return (idFlux: string, idTechnique: string) => {
    const line = lines.get(`${idFlux}\n${idTechnique}`);
    return line === undefined || line.outcome === null
      ? null
      : { outcome: line.outcome, message: line.message };
  };
}

/** Each refused file by its name, for several may be wrong. */
function naming(refused: readonly { readonly name: string; readonly text: Text }[]): Text {
  const all = (language: 'fr' | 'en') =>
    refused
      .map(
        ({ name, text }) =>
          (language === 'fr' ? `«\u00a0${name}\u00a0»\u00a0: ` : `"${name}": `) + text[language],
      )
      .join('\n');
  return { fr: all('fr'), en: all('en') };
}

/** CDC's messages end without a full stop. */
const sentence = (message: string) => (/[.!?…]$/.test(message.trim()) ? message : `${message}.`);
