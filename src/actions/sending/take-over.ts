import { rowsById, underJournal, type CheckResult, type RowState } from '#actions/checking';
import { BadInputError, decodeXmlBytes, rowMap, sha256Hex, type Values } from '#dictionary';
import { readFlux, type ReadFlux, type ReadPassage } from '#flux';
import {
  fingerprint,
  nameOf,
  personKey,
  UNANSWERED,
  type Deposit,
  type HistoryLine,
  type Journal,
} from '#journal';
import { ofFile, refuseUnsendable } from './refusals';
import { applyAccuses, readAccuseFiles } from './accuses/accuses';
import type { AccuseApplied, GivenFile } from './accuses/types';

/** A passage of an old file, and the row that it is of. */
export interface TakenOver {
  readonly line: HistoryLine;
  /** null when no row of the workbook is that passage. */
  readonly row: RowState | null;
  /** `id`: the row has its id; `person`: it is the same person, certification and delivery date. */
  readonly by: 'id' | 'person' | null;
}

/** What old flux and accusés say to a workbook; nothing is written. */
export interface TakeOver {
  readonly journal: Journal;
  /** The passages of the flux that the workbook did not know, as they then stand. */
  readonly passages: readonly TakenOver[];
  readonly accuses: readonly AccuseApplied[];
  /** Files of flux that the workbook knows already. */
  readonly known: readonly string[];
}

/**
 * Takes over what was sent by another way: flux as they were dropped, and their accusés, in any order. A flux that is given
 * was dropped, until an accusé says more. Passages are matched with rows by id, else by person, certification and date.
 * @throws BadInputError naming a file that is neither.
 */
export function takeOver(result: CheckResult, files: readonly GivenFile[]): TakeOver {
  const { flux, others } = readEach(files);
  const { read, refused } = readAccuseFiles(others);
  const [first] = refused;
  if (first !== undefined) throw ofFile(first.name, first);
  const deposits: Deposit[] = [...result.journal.deposits];
  const history: HistoryLine[] = [...result.journal.history];
  const known: string[] = [];
  const added = new Set<string>();
  for (const { file, content } of flux) {
    refuseUnsendable(file.name, content);
    const deposit = depositOf(file, content);
    if (deposits.some(({ idFlux }) => idFlux.toLowerCase() === deposit.idFlux.toLowerCase())) {
      known.push(file.name);
      continue;
    }
    deposits.push(deposit);
    added.add(deposit.idFlux);
    content.passages.forEach((passage, index) => history.push(lineOf(deposit, passage, index + 1)));
  }
  const { accuses, journal } = applyAccuses(
    { ...result, journal: { deposits, history } },
    read.map((accuse) => ({ ...accuse, sent: flux.map(({ file }) => file) })),
    false,
  );
  const lines = journal.history.filter(({ idFlux }) => added.has(idFlux));
  return { journal, accuses, known, passages: matched(underJournal(result, journal), lines) };
}

function readEach(files: readonly GivenFile[]): {
  readonly flux: readonly { readonly file: GivenFile; readonly content: ReadFlux }[];
  readonly others: readonly GivenFile[];
} {
  const flux: { file: GivenFile; content: ReadFlux }[] = [];
  const others: GivenFile[] = [];
  for (const file of files) {
    const text = decodeXmlBytes(file.bytes, 'windows-1252');
    if (typeof text !== 'string') {
      others.push(file);
      continue;
    }
    try {
      flux.push({ file, content: readFlux([new TextEncoder().encode(text)]) });
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      if (error.code === 'flux-unreadable' && /<(?:[\w.-]+:)?flux[\s>]/.test(headOf(file)))
        throw ofFile(file.name, error);
      others.push(file);
    }
  }
  return { flux, others };
}

const headOf = ({ bytes }: GivenFile) => new TextDecoder('latin1').decode(bytes.subarray(0, 2000));

function depositOf(file: GivenFile, { envelope, passages }: ReadFlux): Deposit {
  const { idFlux = '', horodatage = '', action } = envelope;
  return {
    fileName: file.name,
    idFlux: idFlux.trim() || file.name,
    horodatage: horodatage.trim(),
    action: action?.trim() === 'SUPPRESSION' ? 'SUPPRESSION' : 'CREATION',
    idClientEmetteur: envelope.idClientEmetteur ?? '',
    idClientCertificateur: envelope.idClientCertificateur ?? '',
    idContrat: envelope.idContrat ?? '',
    version: action === undefined ? '1.1.2' : '1.1.5',
    // An id that comes twice is one line of *Historique*, and one answer of CDC.
    passages: new Set(passages.map(({ values }) => values.idTechnique?.trim().normalize('NFC'))).size,
    bytes: file.bytes.length,
    sha256: sha256Hex([file.bytes]),
    state: 'deposited',
    ...UNANSWERED,
  };
}

function lineOf(deposit: Deposit, { branch, values }: ReadPassage, ordinal: number): HistoryLine {
  const trimmed: Values = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value.trim().normalize('NFC')]),
  );
  const { nom, prenom } = nameOf(trimmed);
  return {
    idTechnique: trimmed.idTechnique ?? '',
    idFlux: deposit.idFlux,
    ordinal,
    action: deposit.action,
    date: deposit.horodatage,
    outcome: null,
    idTraitement: '',
    message: '',
    fingerprint: fingerprint({ branch: branch ?? 'titulaire', values: trimmed }),
    personKey: personKey(trimmed),
    nomNaissance: nom,
    prenom1: prenom,
    code: trimmed.code ?? '',
    dateDebutValidite: trimmed.dateDebutValidite ?? '',
    idClientCertificateur: deposit.idClientCertificateur,
    sheet: '',
    fieldsAtFault: '',
    replacedBy: '',
  };
}

/** The rows that the lines are of: those of their id, else those that are told to be the same passage under another id. */
function matched({ rows, judgement }: CheckResult, lines: readonly HistoryLine[]): readonly TakenOver[] {
  const byId = rowsById(rows);
  const byPerson = new Map<string, RowState>();
  const states = rowMap(rows.map((row) => [row, row]));
  for (const { idTechnique, at } of judgement.departed) {
    const row = at === null ? undefined : states.get(at);
    if (row !== undefined) byPerson.set(idTechnique, row);
  }
  return lines.map((line) => {
    const same = byId.get(line.idTechnique);
    if (same !== undefined) return { line, row: same, by: 'id' };
    const row = byPerson.get(line.idTechnique) ?? null;
    return { line, row, by: row === null ? null : 'person' };
  });
}
