import { type CheckResult, rowsById, type RowState } from '#actions/checking';
import {
  accuseDay,
  classify,
  isAlreadyKnown,
  readCompteRendu,
  sameFluxFile,
  type CompteRendu,
} from '#compte-rendu';
import { BadInputError, fields, groupBy, type Language, type Text } from '#dictionary';
import { planFlux, sha256Hex, writeFlux, type FluxFile } from '#flux';
import {
  applyCompteRendu,
  type AnswerToDeposit,
  type Applied,
  type Deposit,
  type HistoryLine,
  type Journal,
  whoIs,
} from '#journal';
import { placeErrors, withFaults, type ErrorPlaced } from './rejected-file';
import { allTypedIn, tableOn } from '#actions/workspace';
import type { PassageTable } from '#cells';

/** A file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An accusé, read. */
export interface Accuse {
  readonly name: string;
  readonly compteRendu: CompteRendu;
  /** idFlux of the deposit that the user says it answers; taken only where the accusé itself names none that is known. */
  readonly deposit?: string;
}

/** A file that is no accusé de traitement, and the sentence that says what it is. */
export interface RefusedFile {
  readonly name: string;
  readonly code: string;
  readonly text: Text;
}

/** An accusé and what it would change; nothing is written. */
export interface AccuseApplied extends Accuse {
  readonly applied: Applied;
  /** Of a rejected file: where in the workbook each error is. */
  readonly errors: readonly ErrorPlaced[];
}

/** What accusés do to a workbook, one after the other. */
export interface Import {
  readonly accuses: readonly AccuseApplied[];
  readonly journal: Journal;
}

/** Reads the files, each by itself: one that cannot be read does not hide the others. */
export function readAccuseFiles(files: readonly GivenFile[]): {
  readonly read: readonly Accuse[];
  readonly refused: readonly RefusedFile[];
} {
  const read: Accuse[] = [];
  const refused: RefusedFile[] = [];
  for (const { name, bytes } of files) {
    try {
      read.push({ name, compteRendu: readCompteRendu(bytes, name) });
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      refused.push({ name, code: error.code, text: error.text });
    }
  }
  return { read, refused };
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
    const errors = locateErrors(result, accuse.compteRendu, after, byId);
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
    return { ...accuse, applied: after, errors };
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
  { name, compteRendu }: Accuse,
  { at, workspace: { language } }: CheckResult,
): AnswerToDeposit {
  const importedOn = at.slice(0, 10);
  const { nomFichier, idFlux, idTraitement } = compteRendu;
  const common = { accuse: name, on: accuseDay(name), importedOn, nomFichier, idFlux, idTraitement };
  if (compteRendu.kind === 'rejected')
    return {
      ...common,
      kind: 'rejected',
      ok: [],
      ko: [],
      message: placeErrors(compteRendu.erreurs, null, language)
        .map(({ text }) => text)
        .join(' ; '),
    };
  return {
    ...common,
    kind: 'processed',
    ok: compteRendu.ok,
    ko: compteRendu.ko.map(({ idTechnique, messages, codes }) => ({
      idTechnique,
      message: [...messages, ...codes].join(' ; '),
      alreadyKnown: isAlreadyKnown(messages),
    })),
    message: '',
  };
}

/**
 * Where the errors of a rejected file are. Its lines are those of the flux that was sent: the flux is written
 * again from the rows, and trusted only if it is the same file to the byte (SHA-256).
 */
function locateErrors(
  result: CheckResult,
  compteRendu: CompteRendu,
  { deposit, history }: Applied,
  byId: SameId,
): AccuseApplied['errors'] {
  if (compteRendu.kind !== 'rejected') return [];
  const file = deposit === null ? null : writeAgain(result, deposit, history, byId);
  return placeErrors(compteRendu.erreurs, file, result.workspace.language);
}

type SameId = ReadonlyMap<string, readonly RowState[]>;

/**
 * The file of a deposit, written again from the rows as they stand.
 * @returns null when it is not the same to the byte: rows changed, or are gone.
 */
export function rewriteDeposit(result: CheckResult, idFlux: string): FluxFile | null {
  const deposit = result.journal.deposits.find((each) => each.idFlux === idFlux);
  if (deposit === undefined) return null;
  const byId = groupBy(result.rows, ({ idTechnique }) => idTechnique);
  return writeAgain(result, deposit, result.journal.history, byId);
}

function writeAgain(
  result: CheckResult,
  deposit: Deposit,
  history: readonly HistoryLine[],
  byId: SameId,
): FluxFile | null {
  const lines = history
    .filter(({ idFlux }) => idFlux === deposit.idFlux)
    .sort((a, b) => a.ordinal - b.ordinal);
  const rows = lines.flatMap(({ idTechnique, fingerprint }) => {
    const same = byId.get(idTechnique) ?? [];
    return same.find((row) => row.fingerprint === fingerprint) ?? same[0] ?? [];
  });
  if (rows.length === 0 || rows.length !== lines.length) return null;
  try {
    const file = writeFlux(deposit, rows, planFlux(result.workspace.schema));
    return sha256Hex(file.chunks) === deposit.sha256 ? file : null;
  } catch (error) {
    // Rows changed since may hold what no flux can: the lines are then given as they came.
    if (error instanceof BadInputError) return null;
    throw error;
  }
}
