import { describe, expect, it } from '@jest/globals';
import { nirKey } from '#cells';

describe('nirKey', () => {
  it.each([
    ['2550814168025', '38'],
    ['180032A004123', '75'],
    ['180032B033123', '08'],
    ['1780599330108', '17'],
    ['2780569339089', '41'],
  ])('of %s is %s', (nir, key) => {
    expect(nirKey(nir)).toBe(key);
  });

  it.each(['', '255081416802', '25508141680253', '3550814168025', '255082C168025', '2 55 08 14 168 025'])(
    'of « %s » is unknown: it is not well formed',
    (nir) => {
      expect(nirKey(nir)).toBeNull();
    },
  );
});
