import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('replacement-character', () => {
  it('reports when a letter was lost', () => {
    const found = checked({ prenom1: 'L\ufffda' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'replacement-character',
        severity: 'error',
        stage: 'structure',
        value: 'L\ufffda',
        data: { position: 2 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0L\ufffda\u00a0» contient le signe \ufffd, à la position 2\u00a0: une lettre a été perdue par un mauvais encodage. Retrouvez-la dans le fichier d’origine, et saisissez-la.',
      '"L\ufffda" holds the sign \ufffd, at position 2: a letter was lost by a wrong encoding. Find it in the original file, and type it.',
    ]);
  });

  it('says nothing when the letter is there', () => {
    const found = checked({ prenom1: 'Léa' });
    expect(found).toEqual([]);
  });
});
