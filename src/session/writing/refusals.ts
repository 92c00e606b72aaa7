import { BadInputError } from '#dictionary';

/** The row that was shown is no longer there. @param row sheet row, 1-based. */
export const rowGone = (row: number) =>
  new BadInputError('row-gone', {
    fr: `La ligne ${row} n’est plus celle qui était affichée : rien n’est écrit. Recontrôlez, puis recommencez.`,
    en: `Row ${row} is no longer the one that was shown: nothing is written. Check again, then start again.`,
  });
