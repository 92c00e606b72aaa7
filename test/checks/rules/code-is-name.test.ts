import { describe, expect, it } from '@jest/globals';
import { said } from '../passages';
import { checkedThere } from '../with-places';

describe('code-is-name', () => {
  it('reports when a town stands for its code', () => {
    const found = checkedThere({ codeInsee: 'Clermont-Ferrand' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'code-is-name',
        severity: 'error',
        stage: 'schema',
        value: 'Clermont-Ferrand',
        data: { candidates: 'Clermont-Ferrand 63113', isFrance: 0 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Clermont-Ferrand\u00a0» est un nom\u00a0: c’est un code qui est attendu ici. Peut-être\u00a0: Clermont-Ferrand 63113\u00a0? Saisissez le code, et le nom dans sa colonne.',
      '"Clermont-Ferrand" is a name: a code is expected here. Perhaps: Clermont-Ferrand 63113? Type the code, and the name in its own column.',
    ]);
  });

  it('reports when a country stands for its code', () => {
    const found = checkedThere({
      codeInsee: '99350',
      codePaysNaissance: 'Maroc',
      libelleCommuneNaissance: 'Rabat',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePaysNaissance',
        rule: 'code-is-name',
        severity: 'error',
        stage: 'schema',
        value: 'Maroc',
        data: { candidates: 'Maroc 99350', isFrance: 0 },
        correction: '350',
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Maroc\u00a0» est un nom\u00a0: c’est un code qui est attendu ici. Correction proposée\u00a0: «\u00a0350\u00a0».',
      '"Maroc" is a name: a code is expected here. Correction proposed: "350".',
    ]);
  });

  it('says nothing when it is a code', () => {
    const found = checkedThere({ codeInsee: '35238' });
    expect(found).toEqual([]);
  });

  it('reports when a code of two letters is that of France, where the cell stays empty', () => {
    const found = checkedThere({ codePaysNaissance: 'FR' });
    expect(found.map(({ rule, field, correction }) => ({ rule, field, correction }))).toEqual([
      { rule: 'code-is-name', field: 'codePaysNaissance', correction: null },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0FR\u00a0» est la France\u00a0: pour une naissance en France, cette case reste vide. Videz-la.',
      '"FR" is France: for a birth in France, this cell stays empty. Empty it.',
    ]);
  });
});
