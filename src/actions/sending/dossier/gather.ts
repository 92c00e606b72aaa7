import { rowsById, type CheckResult, type RowState } from '#actions/checking';
import { readCompteRendu, sameFluxFile } from '#compte-rendu';
import { BadInputError, groupBy, sha256Hex } from '#dictionary';
import { koTimes, type Demarche, type Deposit, type HistoryLine } from '#journal';
import type { GivenFile } from '../accuses/types';
import { rewriteDeposit } from '../accuses/write-again';
import { nothingTwice } from './refusals';

/** A passage that came back KO twice, and all that was tried. */
export interface Tried {
  /** null when no row has its id any more. */
  readonly row: RowState | null;
  readonly idTechnique: string;
  /** Its lines, in the order they were sent. */
  readonly lines: readonly HistoryLine[];
  readonly demarches: readonly Demarche[];
}

/** A file of the dossier. */
export interface Piece {
  readonly kind: 'flux' | 'accuse';
  readonly name: string;
  readonly deposit: Deposit;
  /** null when it is missing. */
  readonly bytes: Uint8Array | null;
  readonly sha256: string;
  /** Whether it was given, or written again and found the same. */
  readonly from: 'given' | 'rewritten' | null;
}

/** What goes into the dossier. */
export interface Gathered {
  readonly passages: readonly Tried[];
  readonly pieces: readonly Piece[];
  /** Files that were given and are of none of these deposits. */
  readonly strange: readonly string[];
}

/**
 * Gathers what CDC asks for once a passage came back KO twice: the files that held it, their accusés, what was tried. A flux is
 * taken only if it is the file that was sent, to the byte. Source: domain.md.
 * @throws BadInputError when no passage came back KO twice.
 */
export function gatherDossier(result: CheckResult, given: readonly GivenFile[]): Gathered {
  const { journal, workspace } = result;
  const byId = groupBy(journal.history, ({ idTechnique }) => idTechnique);
  const rows = rowsById(result.rows);
  const demarches = groupBy(workspace.demarches, ({ idTechnique }) => idTechnique);
  const passages = [...byId].flatMap(([idTechnique, lines]): readonly Tried[] => {
    const row = rows.get(idTechnique) ?? null;
    if (koTimes(lines) < 2) return [];
    return [{ row, idTechnique, lines, demarches: demarches.get(idTechnique) ?? [] }];
  });
  if (passages.length === 0) throw nothingTwice();
  const wanted = new Set(passages.flatMap(({ lines }) => lines.map(({ idFlux }) => idFlux)));
  const deposits = journal.deposits.filter(({ idFlux }) => wanted.has(idFlux));
  const taken = new Set<GivenFile>();
  const pieces = deposits.flatMap((deposit): readonly Piece[] => [
    fluxOf(deposit),
    ...(deposit.accuse === '' ? [] : [accuseOf(deposit)]),
  ]);
  return {
    passages,
    pieces,
    strange: given.filter((file) => !taken.has(file)).map(({ name }) => name),
  };

  function fluxOf(deposit: Deposit): Piece {
    const { fileName, idFlux, sha256 } = deposit;
    const common = { kind: 'flux', name: fileName || idFlux, deposit, sha256 } as const;
    const same = given.find(({ bytes }) => sha256 !== '' && sha256Hex([bytes]) === sha256);
    if (same !== undefined) {
      taken.add(same);
      return { ...common, bytes: same.bytes, from: 'given' };
    }
    const again = rewriteDeposit(result, idFlux);
    if (again === null) return { ...common, bytes: null, from: null };
    return { ...common, bytes: joined(again.chunks), from: 'rewritten' };
  }

  function accuseOf(deposit: Deposit): Piece {
    const found = given.find((file) => isAccuseOf(file, deposit));
    if (found !== undefined) taken.add(found);
    return {
      kind: 'accuse',
      name: found?.name ?? deposit.accuse,
      deposit,
      bytes: found?.bytes ?? null,
      sha256: found === undefined ? '' : sha256Hex([found.bytes]),
      from: found === undefined ? null : 'given',
    };
  }
}

/** Whether a file is the accusé that settled a deposit: by its number, else by its name. */
function isAccuseOf({ name, bytes }: GivenFile, deposit: Deposit): boolean {
  try {
    const { idFlux, nomFichier, idTraitement } = readCompteRendu(bytes, name);
    const isOfIt =
      idFlux === ''
        ? sameFluxFile(nomFichier, deposit.fileName)
        : idFlux.toLowerCase() === deposit.idFlux.toLowerCase();
    return (
      isOfIt &&
      (deposit.idTraitement === '' ? name === deposit.accuse : idTraitement === deposit.idTraitement)
    );
  } catch (error) {
    if (error instanceof BadInputError) return false;
    throw error;
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
