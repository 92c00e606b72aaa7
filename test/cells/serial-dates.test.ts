import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoToSerial, serialToIso } from '#cells';
import { holds } from '../holds';

describe('serialToIso', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [36_526, false, '2000-01-01'],
    [35_064, true, '2000-01-01'],
    [0, true, '1904-01-01'],
    [46_093.75, false, '2026-03-12'],
    [45_351, false, '2024-02-29'],
    [0, false, null],
    [-3, true, null],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, null],
    [20_260_312, false, null],
    [Number.NaN, false, null],
    [Number.POSITIVE_INFINITY, true, null],
  ])('reads %d (1904: %s) as %s', (serial, date1904, iso) => {
    expect(serialToIso(serial, date1904)).toBe(iso);
  });
});

describe('isoToSerial', () => {
  it.each([
    ['2000-01-01', false, 36_526],
    ['2000-01-01', true, 35_064],
    ['1900-02-28', false, 59],
    ['1900-03-01', false, 61],
    ['1899-12-31', false, null],
    ['1903-12-31', true, null],
    ['1900-02-29', false, null],
    ['2026-02-31', false, null],
    ['12/03/2026', false, null],
  ])('writes %s (1904: %s) as %s', (iso, date1904, serial) => {
    expect(isoToSerial(iso, date1904)).toBe(serial);
  });
});

describe('both', () => {
  it('give back every serial that is a date, in both systems', () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 2_957_003 }), fc.boolean(), (serial, date1904) => {
        const iso = serialToIso(serial, date1904);
        if (iso === null) expect([0, 60]).toContain(serial);
        else expect(isoToSerial(iso, date1904)).toBe(serial);
      }),
    );
  });

  it('agree with the calendar of the machine', () => {
    holds(
      fc.property(fc.integer({ min: 61, max: 73_050 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        expect(serialToIso(serial, false)).toBe(day);
      }),
    );
  });
});
