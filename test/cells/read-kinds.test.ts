import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import { readBirthDate, readBoolean, readDate, readInteger } from '#cells';

describe('readDate', () => {
  it.each<[CellValue, string]>([
    ['12/03/2026', '2026-03-12'],
    ['1/3/2026', '2026-03-01'],
    [' 12/03/2026\u00a0', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['2026-03-12T00:00:00', '2026-03-12'],
    ['12/03/2026 00:00:00', '2026-03-12'],
    [46_093, '2026-03-12'],
    [46_093.6, '2026-03-12'],
    ['12/03/2026 14:05', '2026-03-12'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %p as %s', (typed, read) => {
    expect(readDate(typed, false)).toBe(read);
  });

  it('reads a serial of the 1904 system', () => {
    expect(readDate(44_631, true)).toBe('2026-03-12');
  });

  it.each<[string, CellValue, string]>([
    ['a day that does not exist', '31/02/2026', '31/02/2026'],
    ['the 29th of February of another year', '29/02/2025', '29/02/2025'],
    ['an ISO day that does not exist', '2026-13-01', '2026-13-01'],
    ['a year on two digits', '12/03/26', '12/03/26'],
    ['a date in words', '12 mars 2026', '12 mars 2026'],
    ['a date of another country', '03-12-2026', '03-12-2026'],
    ['an hour that is none', '12/03/2026 24:05', '12/03/2026 24:05'],
    ['a year alone, which is no day of 1905', 2026, '2026'],
    ['a small number', 12, '12'],
    ['a number that is no serial', 20_260_312, '20260312'],
    ['a formula error', '#N/A', '#N/A'],
    ['a nil word', 'nil', 'nil'],
  ])('leaves %s as typed', (_, typed, read) => {
    expect(readDate(typed, false)).toBe(read);
  });
});

describe('readBoolean', () => {
  it.each<CellValue>([true, 1, 'Oui', 'OUI', 'vrai', 'VRAI', 'true', 'TRUE', '1', 'x', 'X', 'yes', ' oui '])(
    'reads %p as true',
    (typed) => {
      expect(readBoolean(typed)).toBe('true');
    },
  );
  it.each<CellValue>([false, 0, 'Non', 'faux', 'FALSE', '0', 'no'])('reads %p as false', (typed) => {
    expect(readBoolean(typed)).toBe('false');
  });
  it.each<[CellValue, string]>([
    ['peut-être', 'peut-être'],
    ['-1', '-1'],
    [2, '2'],
    ['nil', 'nil'],
    ['', ''],
  ])('leaves %p as typed', (typed, read) => {
    expect(readBoolean(typed)).toBe(read);
  });
});

describe('readInteger', () => {
  it.each<[CellValue, string]>([
    [6, '6'],
    ['06', '6'],
    ['00', '0'],
    ['640 ', '640'],
    ['0x', '0x'],
    ['6,5', '6,5'],
    [6.5, '6.5'],
    ['juin', 'juin'],
  ])('reads %p as %s', (typed, read) => {
    expect(readInteger(typed)).toBe(read);
  });
});

describe('readBirthDate', () => {
  it.each<[CellValue, string, string, string, string]>([
    ['14/06/1985', '14/06/1985', '14', '6', '1985'],
    ['1/6/1985', '1/6/1985', '1', '6', '1985'],
    ['1985-06-04', '1985-06-04', '4', '6', '1985'],
    ['03/1985', '03/1985', '', '3', '1985'],
    ['3/1985', '3/1985', '', '3', '1985'],
    ['1985', '1985', '', '', '1985'],
    [1985, '1985', '', '', '1985'],
    [1900, '1900', '', '', '1900'],
    [2099, '2099', '', '', '2099'],
    [31_212, '14/06/1985', '14', '6', '1985'],
    ['31/02/1985', '31/02/1985', '31', '2', '1985'],
    ['14/13/1985', '14/13/1985', '14', '13', '1985'],
  ])('reads %p', (typed, text, jour, mois, annee) => {
    expect(readBirthDate(typed, false, undefined)).toEqual({ text, jour, mois, annee, isDayDoubtful: false });
  });

  it.each<CellValue>(['14 juin 1985', '14/06/85', '85', 'nil', '', '#REF!', 12, 4_000_000])(
    'does not read %p',
    (typed) => {
      expect(readBirthDate(typed, false, undefined)).toBeNull();
    },
  );

  const FIRST_OF_MARCH_1985 = 31_107;
  it.each([
    ['mm/yyyy', true],
    ['mmm-yy', true],
    ['yyyy', true],
    ['General', true],
    ['[$-40C]mmmm yyyy;@', true],
    ['"jour d" mm/yyyy', true],
    ['dd/mm/yyyy', false],
    ['[$-F800]dddd, mmmm dd, yyyy', false],
    ['m/d/yy', false],
    [undefined, false],
  ])('doubts the 1st of a month in the format %s: %s', (format, isDayDoubtful) => {
    expect(readBirthDate(FIRST_OF_MARCH_1985, false, format)?.isDayDoubtful).toBe(isDayDoubtful);
  });

  it('doubts no other day', () => {
    expect(readBirthDate(31_212, false, 'mm/yyyy')?.isDayDoubtful).toBe(false);
  });
});
