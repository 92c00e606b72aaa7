import { describe, expect, it } from '@jest/globals';
import { splitNamed } from '#cells';

describe('a name and a first name in one cell', () => {
  it.each([
    ['MARTIN Camille', { nomNaissance: 'MARTIN', prenom1: 'Camille' }],
    ['Mme DE LA TOUR Anne', { nomNaissance: 'DE LA TOUR', prenom1: 'Anne', sexe: 'F' }],
    ['M. Jean-Marc LE GALL', { nomNaissance: 'LE GALL', prenom1: 'Jean-Marc', sexe: 'M' }],
    ['Mme MARTIN', null],
    ['MARTIN Camille (née ROCHE)', null],
  ])('« %s » is taken apart, its civility saying the sex', (text, pieces) => {
    expect(splitNamed('capitals').split(text)).toEqual(pieces);
  });
});

describe('a code and its title in one cell', () => {
  it.each([
    ['RNCP37674 - Cuisinier', 'RNCP37674'],
    ['RNCP37674 - Infirmier de bloc opératoire', 'RNCP37674'],
    ['RNCP37674 - Monteur de bloc d’essai', 'RNCP37674'],
    ['Cuisinier (RNCP 37674)', 'RNCP37674'],
    ['RNCP37674BC01 - Servir', 'RNCP37674BC01'],
    ['RNCP37674 BC01 - Servir', 'RNCP37674 BC01'],
    ['RNCP37674-BC01', 'RNCP37674 BC01'],
    ['RNCP37674 - Bloc 2 : dresser', 'RNCP37674 Bloc 2'],
    ['RNCP37674 : blocs 1 et 2', 'RNCP37674 blocs 1'],
    ['RNCP37674 (bloc de compétences n° 3)', 'RNCP37674 bloc de compétences n° 3'],
    ['RNCP37674 - Bloc II', 'RNCP37674 Bloc II'],
    ['Bloc B - Cuisinier (RNCP37674)', 'RNCP37674 Bloc B'],
    ['BC01 du RNCP37674', 'RNCP37674 BC01'],
  ])('« %s » never gives a bloc for the whole title', (text, code) => {
    expect(splitNamed('code-title').split(text)).toEqual({ code });
  });
});
