import { rowsById, type CheckResult } from '#actions/checking';
import { decodeXmlBytes, sha256Hex } from '#dictionary';
import { locate, locateInText } from '#flux';
import type { Applied, Deposit } from '#journal';
import { placeErrors, type LocateLine } from './rejected-file';
import type { Accuse, AccuseApplied, GivenFile } from './types';
import { writeAgain, type SameId } from './write-again';

export const NOWHERE: LocateLine = () => null;

/**
 * Where the errors of a rejected file are. Its lines are those of the flux that was sent: the flux is written again from the
 * rows, or is among the files that were given, and is trusted only if it is the same file to the byte (SHA-256).
 */
export function locateErrors(
  result: CheckResult,
  { compteRendu, sent = [] }: Accuse,
  { deposit, history }: Applied,
  byId: SameId,
): Pick<AccuseApplied, 'errors' | 'lost'> {
  if (compteRendu.kind !== 'rejected') return { errors: [], lost: null };
  const { erreurs } = compteRendu;
  const { language } = result.workspace;
  const file = deposit === null ? null : writeAgain(result, deposit, history, byId);
  const given =
    file === null && deposit !== null ? sent.find(({ bytes }) => isFile(bytes, deposit)) : undefined;
  const lines = file === null ? linesOf(given, result.rows) : (line: number) => locate(file, line);
  const isLost = deposit !== null && lines === null && erreurs.some(({ ligne }) => ligne !== null);
  return {
    errors: placeErrors(erreurs, lines ?? NOWHERE, language),
    lost: isLost ? { fileName: deposit.fileName, given: sent.map(({ name }) => name) } : null,
  };
}

const isFile = (bytes: Uint8Array, { sha256 }: Deposit) => sha256Hex([bytes]) === sha256;

/** The lines of a flux that was given. */
function linesOf(file: GivenFile | undefined, rows: CheckResult['rows']): LocateLine | null {
  const text = file === undefined ? null : decodeXmlBytes(file.bytes, 'windows-1252');
  if (typeof text !== 'string') return null;
  const owners = rowsById(rows);
  // A name that was mended since makes it another person’s: it is the row all the same.
  const named = new Map([...rows].reverse().map((row) => [row.idTechnique, row]));
  const rowOf = (id: string) => owners.get(id) ?? named.get(id);
  return (ligne, colonne) => {
    const place = locateInText(text, ligne, colonne);
    if (place === null) return null;
    const { idTechnique, element } = place;
    const row = idTechnique === null || idTechnique === '' ? undefined : rowOf(idTechnique);
    return { at: row === undefined ? null : { sheet: row.sheet, row: row.row }, element };
  };
}
