/**
 * The number formats that have a number and no text in the file, in en-US codes. 14 to 22 and 37 to 49 follow
 * the language of Excel; 27 to 36 and 50 to 58 are East Asian dates.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** First number that a format with a text of its own may have. */
export const FIRST_OWN_FORMAT = 164;

/** @returns the code of a built-in format; undefined when the number is not one of them. */
export const builtInFormat = (id: number): string | undefined => BUILT_IN[id];

/** @returns the number of a built-in format, by its code; undefined when it has none. */
export function builtInFormatId(code: string): number | undefined {
  const found = Object.entries(BUILT_IN).find(([, text]) => text === code);
  return found === undefined ? undefined : Number(found[0]);
}
