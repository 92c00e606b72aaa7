import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('look-alike-letter', () => {
  it('reports when a letter is Cyrillic', () => {
    const found = checked({ nomNaissance: 'M\u0410RTIN' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'look-alike-letter',
        severity: 'warning',
        stage: 'business',
        value: 'M\u0410RTIN',
        data: { character: 'U+0410', position: 2, letter: '\u0410' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0M\u0410RTIN\u00a0» contient «\u00a0\u0410\u00a0» (U+0410, à la position 2), une lettre d’un autre alphabet, que la CDC ne reconnaît pas. Saisissez de nouveau le nom en lettres latines, au clavier.',
      '"M\u0410RTIN" holds "\u0410" (U+0410, at position 2), a letter of another alphabet, which CDC does not know. Type the name again in Latin letters.',
    ]);
  });

  it('says nothing when the letters are Latin', () => {
    const found = checked({ nomNaissance: 'ØRSTED' });
    expect(found).toEqual([]);
  });
});
