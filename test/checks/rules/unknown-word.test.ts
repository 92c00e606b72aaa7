import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('unknown-word', () => {
  it('reports a word that says that nothing is known, which the schema would take for a name', () => {
    const found = checked({ nomNaissance: 'INCONNU' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'unknown-word',
        severity: 'warning',
        stage: 'business',
        value: 'INCONNU',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0INCONNU\u00a0» serait envoyé comme une vraie donnée, et cette donnée est obligatoire\u00a0: saisissez la vraie valeur.',
      '"INCONNU" would be sent as real data, and this datum is mandatory: type the true value.',
    ]);
  });

  it('says nothing of a name that looks alike, and leaves to the schema what it refuses', () => {
    expect(checked({ nomUsage: 'NG' })).toEqual([]);
    expect(checked({ codeInsee: 'NC' }).map(({ rule }) => rule)).toEqual(['length']);
  });
});
