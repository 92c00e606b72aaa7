import { splitTown } from './places';
import type { Split } from './split';

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin'].concat([
  ...['juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
]);

/** « Né(e) le », a date in digits or in letters, then « à » and the place. */
const BIRTH =
  /^(?:né(?:e|\(e\)|\.e|·e)?\s+)?(?:le\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:er)?\s+\p{L}+\s+\d{4})(?:\s*(?:,|[-–]|\s[àa]\s|\/)\s*(?:[àa]\s+)?(.+))?$/iu;

/** « Né(e) le 12/03/1985 à Rennes (35) », « 12 mars 1985, Rennes ». */
export const birth: Split = {
  fields: ['dateNaissance', 'libelleCommuneNaissance', 'codePostal', 'libellePaysNaissance'],
  split: (text) => {
    const [, said, place] = BIRTH.exec(text) ?? [];
    const dateNaissance = said === undefined ? null : inDigits(said);
    if (dateNaissance === null) return null;
    if (place === undefined) return { dateNaissance };
    const where = splitTown(place);
    return where === null ? null : { dateNaissance, ...where };
  },
};

function inDigits(said: string): string | null {
  const [day = '', month = '', year = ''] = said.split(/[/.\s-]+/u);
  if (/^\d+$/.test(month)) return `${day}/${month}/${year}`;
  const folded = month.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const number = MONTHS.indexOf(folded) + 1;
  return number === 0 ? null : `${Number.parseInt(day, 10)}/${number}/${year}`;
}
