import { describe, expect, it } from '@jest/globals';
import { foldWords, normalise, normaliseHeader } from '#dictionary';
import fc from 'fast-check';
import { holds } from '../../holds';

describe('normalise', () => {
  it.each([
    ['Mention(s) validée(s)', 'mentionsvalidees'],
    ['  Nom d’usage\nou marital ', 'nomdusageoumarital'],
    ["Nom d'usage ou marital", 'nomdusageoumarital'],
    ['PRÉNOM\u00a01', 'prenom1'],
    ['Pre\u0301nom 1', 'prenom1'],
    ['N° de contrat', 'numerodecontrat'],
    ['Nº de contrat', 'numerodecontrat'],
    ['№ de contrat', 'numerodecontrat'],
    ['Cœur', 'coeur'],
    ['niveau_langue-européen', 'niveaulangueeuropeen'],
    ['*', ''],
  ])('folds accents, case, punctuation and blanks of « %s »', (text, folded) => {
    expect(normalise(text)).toBe(folded);
  });

  it('gives the same again when it is applied twice', () => {
    holds(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});

describe('normaliseHeader', () => {
  it.each([
    ['8.11 Nom de naissance', 'nomdenaissance'],
    ['8.11Nom de naissance', 'nomdenaissance'],
    ['5.1 - Type de certification *', 'typedecertification'],
    ['5.1. Code', 'code'],
    ['3) Code', 'code'],
    ['3 – Code', 'code'],
    ['Sexe*', 'sexe'],
    ['1. 2e prénom', '2eprenom'],
  ])('leaves the leading number and the star of « %s » out', (header, folded) => {
    expect(normaliseHeader(header)).toBe(folded);
  });

  it.each([
    ['1er prénom', '1erprenom'],
    ['2e prénom', '2eprenom'],
    ['3ème prénom', '3emeprenom'],
    ['Prénom 2', 'prenom2'],
    ['5.1', '51'],
    ['12.', '12'],
  ])('keeps the number that is part of « %s »', (header, folded) => {
    expect(normaliseHeader(header)).toBe(folded);
  });
});

it.each([
  [
    'Aucun titulaire ne correspond aux\u00a0critères obligatoires.',
    'aucun titulaire ne correspond aux criteres obligatoires',
  ],
  ['  DE L’ÉPINE-CŒUR ', 'de l epine coeur'],
  ['…', ''],
])('foldWords keeps the words of « %s »', (text, words) => {
  expect(foldWords(text)).toBe(words);
});
