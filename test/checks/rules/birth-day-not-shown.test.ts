import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('birth-day-not-shown', () => {
  it('reports when the cell shows no day and Excel made up the 1st', () => {
    const found = checked(
      { dateNaissance: '01/03/1985', moisNaissance: '3', jourNaissance: '1' },
      { doubts: [{ field: 'dateNaissance', code: 'birth-day-not-shown' }], typed: { dateNaissance: 31107 } },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateNaissance',
        rule: 'birth-day-not-shown',
        severity: 'warning',
        stage: 'business',
        value: '01/03/1985',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Jour inconnu, ou 1er du mois\u00a0? Excel a lu «\u00a001/03/1985\u00a0», mais la case ne montre pas de jour. Saisissez MM/AAAA si le jour n’est pas connu, JJ/MM/AAAA s’il l’est, dans une case au format Texte.',
      'Day not known, or the 1st of the month? Excel read "01/03/1985", but the cell shows no day. Type MM/YYYY if the day is not known, DD/MM/YYYY if it is, in a cell formatted as Text.',
    ]);
  });

  it('says nothing when the cell shows the 1st', () => {
    const found = checked({ dateNaissance: '01/03/1985', moisNaissance: '3', jourNaissance: '1' });
    expect(found).toEqual([]);
  });
});
