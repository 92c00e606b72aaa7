import { badFile } from '../package/messages';

/** Excel keeps 32 767 in a cell, and other tools write a few more; without a bound, one text used by many cells lasts. */
const LONGEST = 100_000;

/** @returns the text. @throws BadInputError when it is longer than any cell may hold. */
export function textOfCell(text: string): string {
  if (text.length > LONGEST) throw badFile('workbook-text-too-long');
  return text;
}
