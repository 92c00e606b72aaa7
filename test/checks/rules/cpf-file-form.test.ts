import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('cpf-file-form', () => {
  it('reports when a letter is in it', () => {
    const found = checked({ idDossier: '12345A' }, { branch: 'dossierFormation' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'idDossier',
        rule: 'cpf-file-form',
        severity: 'warning',
        stage: 'business',
        value: '12345A',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a012345A\u00a0» n’est pas un numéro de dossier CPF, qui n’a que des chiffres. Reprenez-le sur le dossier de formation.',
      '"12345A" is not a CPF file number, which has only digits. Take it from the training file.',
    ]);
  });

  it('says nothing when it is of digits', () => {
    const found = checked({ idDossier: '1234567891011' }, { branch: 'dossierFormation' });
    expect(found).toEqual([]);
  });

  it('says nothing when the row goes by the civil status', () => {
    const found = checked({ idDossier: '12345A' });
    expect(found).toEqual([]);
  });
});
