import { foldWords, isOneSlip } from '#dictionary';
import { toldByRow, type RowOfPassage } from '#journal';
import { printOf } from '../reading/prints';
import type { OwnFields, ReceivedRow, SourceLine } from '../types';

const partly = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a === b || isOneSlip(a, b) || a.startsWith(`${b} `) || b.startsWith(`${a} `));

interface Person extends RowOfPassage {
  readonly texts: OwnFields;
}

/**
 * Whether two rows that have one id are of one person: two of the name, the first name and the birth are alike, the names
 * in whichever order; or the number of the CPF file or the NIR is. A row that says less is taken on the word of its id.
 * @param isTold whether it is not: who guesses the id of a passage of another department must know whom it is of.
 */
export function isOnePerson(a: Person, b: Person, isTold = false): boolean {
  const [one, other] = [toldByRow(a), toldByRow(b)];
  const isSame = (field: 'idDossier' | 'nir' | 'dateNaissance') =>
    a.texts[field] !== undefined && a.texts[field] === b.texts[field];
  if (isSame('idDossier') || isSame('nir')) return true;
  const isSwapped = partly(one.nom, other.prenom) && partly(one.prenom, other.nom);
  const alike = [
    partly(one.nom, other.nom) || isSwapped,
    partly(one.prenom, other.prenom) || isSwapped,
    isSame('dateNaissance'),
  ].filter(Boolean).length;
  const compared = [
    one.nom !== '' && other.nom !== '',
    one.prenom !== '' && other.prenom !== '',
    a.texts.dateNaissance !== undefined && b.texts.dateNaissance !== undefined,
  ].filter(Boolean).length;
  return alike >= (isTold ? 2 : Math.min(2, compared));
}

const TELLING = ['nomNaissance', 'prenom1', 'dateNaissance', 'code', 'dateDebutValidite'] as const;
const OF_PERSON = 3;

/** Whether a row stands where a department had another, and still says most of what was then received. */
export function isInPlaceOf(
  { texts, idTechnique }: ReceivedRow,
  { idTechnique: id, sourceId, values }: SourceLine,
): boolean {
  if (idTechnique !== '' && idTechnique !== sourceId) return false;
  const same = TELLING.map((field) => {
    const text = texts[field] ?? '';
    return text !== '' && values.get(field) === printOf(id, field, text);
  });
  const ofPerson = same.slice(0, OF_PERSON).filter(Boolean).length;
  return ofPerson >= 2 && same.filter(Boolean).length >= TELLING.length - 1;
}

/** Where names are compared though births are not known. */
export const namesKey = (row: RowOfPassage): string => {
  const { nom, prenom, code, delivered } = toldByRow(row);
  return [nom, prenom, code, foldWords(delivered)].join('\n');
};
