import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, daysInMonth, frenchDate, fromDays, isRealDate, parseIsoDate, toDays } from '#dictionary';
import { holds } from '../holds';

describe('civil dates', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-03-12', 24, '2028-03-12'],
    ['2026-12-31', -1, '2026-11-30'],
    ['2026-01-15', -1, '2025-12-15'],
    ['12/03/2026', 3, '12/03/2026'],
    ['', 3, ''],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it.each([
    ['2026-03-12', '12/03/2026'],
    ['2026-02-31', '31/02/2026'],
    ['2026-03-12T14:05:00+01:00', '2026-03-12T14:05:00+01:00'],
    ['hier', 'hier'],
  ])('in French, %s is %s', (text, french) => {
    expect(frenchDate(text)).toBe(french);
  });

  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
  ])('%s is on the calendar: %p', (text, real) => {
    const date = parseIsoDate(text);
    expect(date !== null && isRealDate(date)).toBe(real);
  });

  it('count days there and back, as the machine does', () => {
    holds(
      fc.property(fc.integer({ min: -100_000, max: 2_900_000 }), (days) => {
        const date = fromDays(days);
        expect(toDays(date)).toBe(days);
        expect(isRealDate(date)).toBe(true);
        expect(Date.UTC(date.year, date.month - 1, date.day)).toBe(days * 86_400_000);
        expect(daysInMonth(date.year, date.month)).toBe(
          new Date(Date.UTC(date.year, date.month, 0)).getUTCDate(),
        );
      }),
    );
  });
});
