import { certifications, parametres } from './sample/certifications';
import { passages } from './sample/passages';
import { templateWorkbook } from './template-workbook';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A number in letters, so that names stay names: 0 is A, 27 is BB. */
const inLetters = (n: number): string =>
  n < LETTERS.length
    ? (LETTERS[n] ?? '')
    : inLetters(Math.floor(n / LETTERS.length)) + (LETTERS[n % LETTERS.length] ?? '');

/** A workbook of many invented passages: those of the sample over and over, each time other people. */
export async function bigWorkbook(rows: number): Promise<Uint8Array> {
  const cells = Array.from({ length: rows }, (_, index) => {
    const copied = passages[index % passages.length]?.cells ?? {};
    return {
      ...copied,
      idTechnique: `G-${String(index + 1).padStart(6, '0')}`,
      nomNaissance: `${String(copied.nomNaissance ?? 'FICTIF')}-${inLetters(index)}`,
    };
  });
  return templateWorkbook('grand-classeur.xlsx', {
    model: 'full',
    language: 'fr',
    parametres,
    certifications,
    rows: cells,
  });
}
