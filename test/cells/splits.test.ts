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
