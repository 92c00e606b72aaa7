import { describe, expect, it } from '@jest/globals';
import { placeCells } from '#actions/locating';
import { loadPlaces, type Values } from '#dictionary';

const places = await loadPlaces();

describe('placeCells', () => {
  it.each<[string, string, Values, Readonly<Record<string, string>>]>([
    [
      'a commune: its code and its name',
      '35238',
      {},
      { codeInsee: '35238', libelleCommuneNaissance: 'Rennes' },
    ],
    [
      'a name that fits is left as typed',
      '35238',
      { libelleCommuneNaissance: 'RENNES' },
      { codeInsee: '35238' },
    ],
    [
      'a slip is mended',
      '35238',
      { libelleCommuneNaissance: 'Renes', codePostal: '35000' },
      { codeInsee: '35238', libelleCommuneNaissance: 'Rennes' },
    ],
    [
      'what is right is not written again',
      '35238',
      { codeInsee: '35238', libelleCommuneNaissance: 'Rennes' },
      {},
    ],
    [
      'an INSEE code in the place of the postal code goes to its own',
      '35238',
      { libelleCommuneNaissance: 'Rennes', codePostal: '35238' },
      { codeInsee: '35238', codePostal: '' },
    ],
    [
      'in France no country is left',
      '35238',
      { libelleCommuneNaissance: 'Rennes', codePaysNaissance: '352', libellePaysNaissance: 'Algérie' },
      { codeInsee: '35238', codePaysNaissance: '', libellePaysNaissance: '' },
    ],
    [
      'but France by name',
      '35238',
      { libelleCommuneNaissance: 'Rennes', libellePaysNaissance: 'FRANCE' },
      { codeInsee: '35238' },
    ],
    [
      'a country: its code of five digits, of three, its name',
      '99352',
      { libelleCommuneNaissance: 'Oran' },
      { codeInsee: '99352', codePaysNaissance: '352', libellePaysNaissance: 'Algérie' },
    ],
    [
      'a town and its country come apart, and no postal code is left',
      '99352',
      { libelleCommuneNaissance: 'Oran (Algérie)', codePostal: '31000' },
      {
        codeInsee: '99352',
        codePaysNaissance: '352',
        libellePaysNaissance: 'Algérie',
        libelleCommuneNaissance: 'Oran',
        codePostal: '',
      },
    ],
    [
      'the name of a country is no town',
      '99352',
      { libelleCommuneNaissance: 'ALGERIE', libellePaysNaissance: 'algérie' },
      { codeInsee: '99352', codePaysNaissance: '352', libelleCommuneNaissance: '' },
    ],
  ])('%s', (_name, code, was, expected) => {
    expect(placeCells(code, was, places)).toEqual(expected);
  });

  it('gives nothing for a code that is none', () => {
    expect(placeCells('00000', {}, places)).toBeNull();
  });
});
