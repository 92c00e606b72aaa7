import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('digits-lost', () => {
  it('reports a number of sixteen digits, as which an id cannot be kept', () => {
    const found = checked(
      { idTechnique: '1234567890123450' },
      { typed: { idTechnique: 1_234_567_890_123_450 } },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'idTechnique',
        rule: 'digits-lost',
        severity: 'error',
        stage: 'structure',
        value: '1234567890123450',
        data: { as: 'number' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a01234567890123450\u00a0» est un nombre de plus de 15 chiffres\u00a0: Excel n’en garde que 15, les autres sont perdus. Mettez la case au format Texte, puis saisissez de nouveau la valeur d’origine.',
      '"1234567890123450" is a number of more than 15 digits: Excel keeps 15 of them, the others are lost. Format the cell as Text, then type the original value again.',
    ]);
  });

  it('reports a text in scientific notation', () => {
    const found = checked({ idTechnique: '1,23457E+12' });
    expect(found.map(({ field, rule, data }) => ({ field, rule, data }))).toEqual([
      { field: 'idTechnique', rule: 'digits-lost', data: { as: 'text' } },
    ]);
    expect(said(found)).toEqual([
      '«\u00a01,23457E+12\u00a0» est un nombre abrégé par un tableur\u00a0: ses chiffres sont perdus. Mettez la case au format Texte, puis saisissez de nouveau la valeur d’origine.',
      '"1,23457E+12" is a number that a spreadsheet shortened: its digits are lost. Format the cell as Text, then type the original value again.',
    ]);
  });

  it.each([
    '1.23457E+12',
    '1,23E+12',
    '1E+12',
    '1e+12',
    '12,3E+09',
    '1.23457E12',
    '1٫23E+12',
    '1,23457 E+12',
    '3,2E-05',
  ])('takes %s for a number that was shortened', (idTechnique) => {
    expect(checked({ idTechnique }).map(({ rule }) => rule)).toEqual(['digits-lost']);
  });

  it.each(['1E5', '2E12', '1.5E3', 'E+12', '12E+', '1-E+12', '2026-1E+5', '7.2E1'])(
    'leaves the id %s alone',
    (idTechnique) => {
      expect(checked({ idTechnique })).toEqual([]);
    },
  );

  it('reports the number of a CPF file too', () => {
    const found = checked({ idDossier: '1.2E+11' }, { branch: 'dossierFormation' });
    expect(found.map(({ field, rule }) => [field, rule])).toContainEqual(['idDossier', 'digits-lost']);
  });

  it('says nothing of fifteen digits', () => {
    const idTechnique = '999999999999999';
    expect(checked({ idTechnique }, { typed: { idTechnique: Number(idTechnique) } })).toEqual([]);
  });
});
