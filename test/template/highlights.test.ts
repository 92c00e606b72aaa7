import { describe, expect, it } from '@jest/globals';
import { highlightRules } from '#template';

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
});
