import { type CheckResult, rowsById } from '#actions/checking';
import { accuseDay, classify, isAlreadyKnown, readCompteRendu, sameFluxFile } from '#compte-rendu';
import { BadInputError, fields, groupBy, type Language } from '#dictionary';
import { applyCompteRendu, type AnswerToDeposit, type HistoryLine, type Journal, whoIs } from '#journal';
import { allTypedIn, tableOn } from '#actions/workspace';
import type { PassageTable } from '#cells';
import { locateErrors, NOWHERE } from './lines';
import { placeErrors, withFaults } from './rejected-file';
import type { Accuse, GivenFile, Import, RefusedFile } from './types';

/**
 * Reads the files, each by itself: one that cannot be read does not hide the others. A flux serves the accusés of rejected files
 * that come with it, and is refused where there is none.
 */
export function readAccuseFiles(files: readonly GivenFile[]): {
  readonly read: readonly Accuse[];
  readonly refused: readonly RefusedFile[];
} {
  const read: Accuse[] = [];
  const refused: RefusedFile[] = [];
  const sent: GivenFile[] = [];
  const times = new Map<string, number>();
  /** Two files of one name, of two folders: what is said or chosen of one is not of the other. */
  const toldApart = (name: string): string => {
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return nth === 1 ? name : `${name} (${nth})`;
  };
  for (const file of files) {
    const { bytes } = file;
    const name = toldApart(file.name);
    try {
      read.push({ name, compteRendu: readCompteRendu(bytes, file.name) });
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      refused.push({ name, code: error.code, text: error.text });
      if (error.code === 'accuse-is-flux') sent.push(file);
    }
  }
  const isOfRejected = ({ compteRendu }: Accuse) => compteRendu.kind === 'rejected';
  if (sent.length === 0 || !read.some(isOfRejected)) return { read, refused };
  return {
    read: read.map((accuse) => (isOfRejected(accuse) ? { ...accuse, sent } : accuse)),
    refused: refused.filter(({ code }) => code !== 'accuse-is-flux'),
  };
}

/**
 * What the accusés change in what the workbook remembers, each after the others. Nothing is written.
 * @param force apply those of an unknown flux too.
 */
export function applyAccuses(result: CheckResult, accuses: readonly Accuse[], force: boolean): Import {
  const byId = groupBy(result.rows, ({ idTechnique }) => idTechnique);
  const owners = rowsById(result.rows);
  const whoOf = (id: string) => {
    const row = owners.get(id);
    return row === undefined ? null : whoIs(row, result.ids.of(row)?.idClientCertificateur ?? '');
  };
  let journal: Journal = result.journal;
  const applied = accuses.map((accuse) => {
    const { deposit } = accuse;
    const options = {
      sameFile: sameFluxFile,
      force,
      whoOf,
      ...(deposit === undefined ? {} : { deposit }),
    };
    const answer = answerOf(accuse, result);
    const after = applyCompteRendu(answer, journal, options);
    const { errors, lost } = locateErrors(result, accuse, after, byId);
    if (after.applied)
      journal = {
        deposits: after.deposits,
        history: withFieldsAtFault(
          withFaults(after.history, after.deposit, errors, result),
          journal.history,
          columnsById(result),
          result.workspace.language,
        ),
      };
    return { ...accuse, applied: after, errors, lost };
  });
  return { accuses: applied, journal };
}

/** The columns of the table that a passage stands in. */
function columnsById({ rows, workspace }: CheckResult): (idTechnique: string) => PassageTable['columns'] {
  const owners = rowsById(rows);
  return (id) => tableOn(workspace, owners.get(id)?.sheet ?? null)?.table.columns ?? {};
}

/** What CDC's answer points at, by the headers of the template, in the lines that it changed. */
function withFieldsAtFault(
  history: readonly HistoryLine[],
  before: readonly HistoryLine[],
  columnsOf: (idTechnique: string) => PassageTable['columns'],
  language: Language,
): readonly HistoryLine[] {
  const unchanged = new Set(before);
  return history.map((line) => {
    if (unchanged.has(line) || line.outcome === 'file-rejected') return line;
    const isAtFault = line.outcome === 'ko' || line.outcome === 'doubtful';
    const keys = isAtFault ? allTypedIn(classify(line.message).fields, columnsOf(line.idTechnique)) : [];
    const fieldsAtFault = keys.map((key) => fields[key].header[language]).join(' ; ');
    return fieldsAtFault === line.fieldsAtFault ? line : { ...line, fieldsAtFault };
  });
}

function answerOf(
  { name, compteRendu, on = '' }: Accuse,
  { at, workspace: { language } }: CheckResult,
): AnswerToDeposit {
  const importedOn = at.slice(0, 10);
  const { nomFichier, idFlux, idTraitement } = compteRendu;
  const common = { accuse: name, on: accuseDay(name) || on, importedOn, nomFichier, idFlux, idTraitement };
  if (compteRendu.kind === 'rejected')
    return {
      ...common,
      kind: 'rejected',
      ok: [],
      ko: [],
      message: placeErrors(compteRendu.erreurs, NOWHERE, language)
        .map(({ text }) => text)
        .join(' ; '),
    };
  return {
    ...common,
    kind: 'processed',
    ok: [...compteRendu.ok, ...compteRendu.both],
    ko: compteRendu.ko.map(({ idTechnique, messages, codes }) => ({
      idTechnique,
      message: [...messages, ...codes].join(' ; '),
      alreadyKnown: isAlreadyKnown(messages),
    })),
    message: '',
  };
}
