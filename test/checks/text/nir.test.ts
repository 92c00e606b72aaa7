import { describe, expect, it } from '@jest/globals';
import { nirParts, nirWithKey } from '#checks';

describe('the NIR', () => {
  it.each(['2550814168025 38', '2 55 08 14 168 025 38', '255081416802538'])(
    '%s is typed with its key',
    (text) => {
      expect(nirWithKey(text)).toEqual({ nir: '2550814168025', key: '38' });
    },
  );

  it('says sex, year, month and place', () => {
    expect(nirParts('180032A004123')).toEqual({
      sex: 'M',
      year: '80',
      month: '03',
      department: '2A',
      place: '2A004',
    });
    expect(nirParts('3800375056123')).toBeNull();
  });
});
