import { describe, expect, it } from '@jest/globals';
import { highlightRules, marksText } from '#template';

describe('highlights', () => {
  it('colours a column from its mark in the hidden column, signed as ours', () => {
    const rules = highlightRules({ nomNaissance: 3 }, 50, 2, 313);
    expect(rules[0]).toEqual({
      kind: 'error',
      column: 3,
      firstRow: 2,
      lastRow: 313,
      formula: '=AND(ISNUMBER(FIND(";E:nomNaissance;",$AX2)),N("accrochage")=0)',
    });
    expect(rules.map(({ kind }) => kind)).toEqual(['error', 'ko', 'warning']);
  });

  it('makes one rule a column and kind, errors first', () => {
    const rules = highlightRules({ code: 8, sexe: 5, nir: undefined }, 20, 4, 40);
    expect(rules.map(({ kind, column }) => `${kind} ${column}`)).toEqual([
      'error 8',
      'error 5',
      'ko 8',
      'ko 5',
      'warning 8',
      'warning 5',
    ]);
  });

  it('writes marks that the formulas find, each between semicolons', () => {
    const text = marksText([
      { kind: 'error', field: 'nomNaissance' },
      { kind: 'warning', field: 'code' },
      { kind: 'ko', field: 'sexe' },
      { kind: 'error', field: 'nomNaissance' },
    ]);
    expect(text).toBe(';E:nomNaissance;W:code;K:sexe;');
    expect(marksText([])).toBe('');
  });
});
