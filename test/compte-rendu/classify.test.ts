import { describe, expect, it } from '@jest/globals';
import { classify, isAlreadyKnown } from '#compte-rendu';
import { fieldKeys } from '#dictionary';

const exists =
  "Le passage certification avec le bcr émetteur 12ABC345 et l'id technique partenaire 2026-0003 existe déjà en base";

describe('a message of CDC', () => {
  it.each([
    ['Aucun titulaire ne correspond aux critères obligatoires', 'not-found-step-1'],
    ['AUCUN TITULAIRE NE CORRESPOND AUX CRITERES  OBLIGATOIRES.', 'not-found-step-1'],
    ['Erreur : aucun titulaire ne correspond\naux critères obligatoires', 'not-found-step-1'],
    [
      'Aucun titulaire ne correspond aux critères obligatoires enrichis du jour et du mois de naissance',
      'not-found-step-2',
    ],
    ['Aucun titulaire ne correspond aux critères de réconciliation', 'not-found-step-3'],
    [
      'Aucun titulaire ne correspond aux critères obligatoires de réconciliation'.normalize('NFD'),
      'not-found-step-3',
    ],
    ['Plusieurs titulaires ont été identifiés', 'several-holders'],
    [exists, 'already-known'],
    [exists.replace("'", '’').toUpperCase(), 'already-known'],
    [`${exists} ; Aucun titulaire ne correspond aux critères obligatoires`, 'not-found-step-1'],
    ['Aucun titulaire ne correspond aux critÃ¨res obligatoires', 'not-found-step-1'],
    ['Aucun titulaire ne correspond aux crit&egrave;res de r&#233;conciliation', 'not-found-step-3'],
    ['id partenaire 3 existe dÃ©jÃ\u00a0 en base', 'already-known'],
    ['Le contrat est clos', 'unknown'],
    ['', 'unknown'],
  ])('%s → %s', (message, code) => {
    expect(classify(message).code).toBe(code);
  });

  it('names cells that exist, and those of CDC’s first step in order', () => {
    expect(classify('Aucun titulaire ne correspond aux critères obligatoires').fields).toEqual([
      'nomNaissance',
      'prenom1',
      'sexe',
      'anneeNaissance',
    ]);
    expect(classify('Plusieurs titulaires').fields.filter((field) => !fieldKeys.includes(field))).toEqual([]);
  });
});

describe('« existe déjà »', () => {
  it.each<[string, readonly string[], boolean]>([
    ['alone', [exists], true],
    ['twice', [exists, exists], true],
    ['with another reason', [exists, 'Plusieurs titulaires ont été identifiés'], false],
    ['without any message', [], false],
  ])('%s', (_, messages, known) => {
    expect(isAlreadyKnown(messages)).toBe(known);
  });
});
