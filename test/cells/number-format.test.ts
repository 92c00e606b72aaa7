import { describe, expect, it } from '@jest/globals';
import { passageReader, digitsShown } from '#cells';

describe('the digits that a format always shows', () => {
  it.each([
    ['0000', 4],
    ['00000;-00000', 5],
    ['0', 0],
    ['General', 0],
    ['@', 0],
    ['0.00', 0],
    ['#,##0', 0],
    ['dd/mm/yyyy', 0],
  ])('%s: %s', (format, digits) => {
    expect(digitsShown(format)).toBe(digits);
  });
});

describe('a number in a column of identifiers', () => {
  const read = passageReader({
    sheet: 'Passages',
    columns: { idTechnique: 1, codeInsee: 2 },
    date1904: false,
    defaultBranch: null,
  });
  const valuesOf = (cells: readonly (string | number)[], formats: readonly string[]) =>
    read({ firstRow: 2, values: [cells], formats: [formats] }).passages[0]?.values;

  it('is read as its format shows it, zeros in front included', () => {
    expect(valuesOf([7, 1004], ['0000', '00000'])).toMatchObject({ idTechnique: '0007', codeInsee: '01004' });
  });

  it('is read in its plain digits when the format shows no more', () => {
    expect(valuesOf([7, 1004], ['General', '0'])).toMatchObject({ idTechnique: '7', codeInsee: '1004' });
  });

  it('is never cut by a format shorter than it', () => {
    expect(valuesOf([12345, 75056], ['000', '00'])).toMatchObject({
      idTechnique: '12345',
      codeInsee: '75056',
    });
  });
});
