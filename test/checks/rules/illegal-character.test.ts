import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('illegal-character', () => {
  it('reports when a control character stands in a name', () => {
    const found = checked({ nomNaissance: 'MAR\u0001TIN' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'illegal-character',
        severity: 'error',
        stage: 'structure',
        value: 'MAR\u0001TIN',
        data: { character: 'U+0001', position: 4 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0MAR␣TIN\u00a0» contient un caractère invisible interdit dans le fichier (U+0001, à la position 4). Effacez la case et saisissez-la de nouveau au clavier.',
      '"MAR␣TIN" holds an invisible character that the file cannot hold (U+0001, at position 4). Clear the cell and type it again.',
    ]);
  });

  it('reports when half of a pair stands in a text', () => {
    const found = checked({ verbatim: 'oui \ud83d' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'verbatim',
        rule: 'illegal-character',
        severity: 'error',
        stage: 'structure',
        value: 'oui \ud83d',
        data: { character: 'U+D83D', position: 5 },
        correction: null,
      },
    ]);
  });

  it('says nothing when a tab, a line break or a whole pair stands in a text', () => {
    const found = checked({ verbatim: 'a\tb\nc \ud83d\ude00' });
    expect(found).toEqual([]);
  });
});
