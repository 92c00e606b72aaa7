import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('nil-name', () => {
  it('reports when the birth name is nil', () => {
    const found = checked({ nomNaissance: 'nil' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'nil-name',
        severity: 'error',
        stage: 'schema',
        value: 'nil',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0nil\u00a0» n’est sans doute pas un nom, mais un mot laissé par un export. «\u00a0Nom de naissance\u00a0» est obligatoire\u00a0: saisissez le vrai nom, ou confirmez que la personne s’appelle ainsi.',
      '"nil" is probably no name, but a word left by an export. "Birth name" is required: type the real name, or confirm that the person is called so.',
    ]);
  });

  it('reports when a person lifted it', () => {
    const found = checked({ prenom1: 'NULL' }, { context: { lifted: new Set(['nil-name']) } });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'nil-name',
        severity: 'warning',
        stage: 'schema',
        value: 'NULL',
        data: {},
        correction: null,
      },
    ]);
  });

  it('says nothing when someone is called Nil', () => {
    const found = checked({ prenom1: 'Nil' });
    expect(found).toEqual([]);
  });
});
