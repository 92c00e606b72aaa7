import { describe, expect, it } from '@jest/globals';
import { said } from '../passages';
import { checkedThere } from '../with-places';

describe('insee-postal-disagree', () => {
  it('reports when the postal code is another commune’s', () => {
    const found = checkedThere({ codePostal: '69001' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePostal',
        rule: 'insee-postal-disagree',
        severity: 'warning',
        stage: 'places',
        value: '69001',
        data: { codeInsee: '35238', codePostal: '69001', there: 'Lyon 69123, Lyon 1er Arrondissement 69381' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le code postal «\u00a069001\u00a0» n’est pas celui de la commune «\u00a035238\u00a0», mais de\u00a0: Lyon 69123, Lyon 1er Arrondissement 69381. Seul le code INSEE sera envoyé\u00a0: vérifiez-le.',
      'Postal code "69001" is not that of town "35238", but of: Lyon 69123, Lyon 1er Arrondissement 69381. Only the INSEE code will be sent: check it.',
    ]);
  });

  it('reports when the postal code is another commune’s of the department', () => {
    const found = checkedThere({ codePostal: '35400' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePostal',
        rule: 'insee-postal-disagree',
        severity: 'warning',
        stage: 'places',
        value: '35400',
        data: { codeInsee: '35238', codePostal: '35400', there: 'Saint-Malo 35288' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le code postal «\u00a035400\u00a0» n’est pas celui de la commune «\u00a035238\u00a0», mais de\u00a0: Saint-Malo 35288. Seul le code INSEE sera envoyé\u00a0: vérifiez-le.',
      'Postal code "35400" is not that of town "35238", but of: Saint-Malo 35288. Only the INSEE code will be sent: check it.',
    ]);
  });

  it('reports when the tables do not know it, and the department is another', () => {
    const found = checkedThere({ codePostal: '69999' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePostal',
        rule: 'insee-postal-disagree',
        severity: 'warning',
        stage: 'places',
        value: '69999',
        data: { codeInsee: '35238', codePostal: '69999', there: '' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le code postal «\u00a069999\u00a0» et le code INSEE «\u00a035238\u00a0» ne sont pas du même département. Seul le code INSEE sera envoyé\u00a0: vérifiez-le.',
      'Postal code "69999" and INSEE code "35238" are not of the same department. Only the INSEE code will be sent: check it.',
    ]);
  });

  it('says nothing when they agree', () => {
    const found = checkedThere({ codePostal: '35000' });
    expect(found).toEqual([]);
  });

  it('says nothing when the tables do not know it, and the department is the same', () => {
    const found = checkedThere({ codePostal: '35042' });
    expect(found).toEqual([]);
  });

  it('says nothing when the commune has the postal code of the next department', () => {
    const found = checkedThere({ codeInsee: '03250', codePostal: '42620' });
    expect(found).toEqual([]);
  });

  it('says nothing when the commune is a part of the one that has it', () => {
    const found = checkedThere({ codeInsee: '74268', codePostal: '74600' });
    expect(found).toEqual([]);
  });

  it('says nothing when both are of Corsica', () => {
    const found = checkedThere({ codeInsee: '2A004', codePostal: '20000' });
    expect(found).toEqual([]);
  });

  it('says nothing when departments around Paris were cut again after the birth', () => {
    const found = checkedThere({
      codeInsee: '75056',
      codePostal: '92100',
      dateNaissance: '14/06/1965',
      anneeNaissance: '1965',
    });
    expect(found).toEqual([]);
  });
});
