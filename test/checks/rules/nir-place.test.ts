import { describe, expect, it } from '@jest/globals';
import { said } from '../passages';
import { checkedThere } from '../with-places';

describe('nir-place', () => {
  it('reports when the digits say another commune', () => {
    const found = checkedThere({ nir: '2850669123012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nir',
        rule: 'nir-place',
        severity: 'warning',
        stage: 'places',
        value: '2850669123012',
        data: { place: '69123', stated: '35238' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a02850669123012\u00a0» dit le lieu «\u00a069123\u00a0», et la ligne dit «\u00a035238\u00a0». Vérifiez le numéro et le lieu de naissance.',
      '"2850669123012" says place "69123", and the row says "35238". Check the number and the birthplace.',
    ]);
  });

  it('reports when the digits say a commune, and the row a country', () => {
    const found = checkedThere(
      {
        codeInsee: '99350',
        codePaysNaissance: '350',
        libelleCommuneNaissance: 'Rabat',
        nir: '2850669123012',
      },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nir',
        rule: 'nir-place',
        severity: 'warning',
        stage: 'places',
        value: '2850669123012',
        data: { place: '69123', stated: '99350' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a02850669123012\u00a0» dit le lieu «\u00a069123\u00a0», et la ligne dit «\u00a099350\u00a0». Vérifiez le numéro et le lieu de naissance.',
      '"2850669123012" says place "69123", and the row says "99350". Check the number and the birthplace.',
    ]);
  });

  it('reports when the digits say another commune than the postal code', () => {
    const found = checkedThere(
      { codeInsee: null, codePostal: '35000', libelleCommuneNaissance: 'Rennes', nir: '2850669123012' },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nir',
        rule: 'nir-place',
        severity: 'warning',
        stage: 'places',
        value: '2850669123012',
        data: { place: '69123', stated: '35000' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a02850669123012\u00a0» dit le lieu «\u00a069123\u00a0», et la ligne dit «\u00a035000\u00a0». Vérifiez le numéro et le lieu de naissance.',
      '"2850669123012" says place "69123", and the row says "35000". Check the number and the birthplace.',
    ]);
  });

  it('says nothing when the commune was absorbed since', () => {
    const found = checkedThere(
      { nir: '2850674268012', codeInsee: '74010' },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when Saint-Martin was of Guadeloupe', () => {
    const found = checkedThere(
      { nir: '2850697127012', codeInsee: '97801' },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when Mayotte was 985', () => {
    const found = checkedThere(
      { nir: '2850698511012', codeInsee: '97611' },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when the commune changed department', () => {
    const found = checkedThere(
      { nir: '2650638510012', codeInsee: '69298', dateNaissance: '14/06/1965', anneeNaissance: '1965' },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when a city is coded whole here and by arrondissement there', () => {
    const found = checkedThere(
      { nir: '2850675105012', codeInsee: '75056' },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when Corsica was 20', () => {
    const found = checkedThere(
      { nir: '2850620004012', codeInsee: '2A004' },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when 91 to 96 were in Algeria, Morocco and Tunisia', () => {
    const found = checkedThere(
      {
        codeInsee: '99350',
        codePaysNaissance: '350',
        libelleCommuneNaissance: 'Rabat',
        nir: '2850692352012',
      },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when the birth is before 1968 around Paris', () => {
    const found = checkedThere(
      { nir: '2650678646012', codeInsee: '92012', dateNaissance: '14/06/1965', anneeNaissance: '1965' },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when the postal code is that of the place', () => {
    const found = checkedThere(
      { codeInsee: null, codePostal: '69003', libelleCommuneNaissance: 'Lyon', nir: '2850669123012' },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when the two countries were one', () => {
    const found = checkedThere(
      { nir: '2850699123012', codeInsee: '99155', codePaysNaissance: '155', libelleCommuneNaissance: 'Kiev' },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([]);
  });
});
