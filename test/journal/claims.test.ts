import { describe, expect, it } from '@jest/globals';
import { claimOf } from '#journal';

describe('what a word of « Statut » claims of a sending', () => {
  it.each([
    'Accepté',
    'ACCEPTEE',
    'Déjà enregistré',
    'accroché',
    'OK CDC',
    'ok',
    'validée',
    'Pris en compte',
  ])('« %s » that CDC has it', (word) => expect(claimOf(word)).toBe('accepted'));

  it.each([
    'Déposé',
    'envoyé le 12/03',
    'Envoi du 12/03',
    'transmises',
    'fait',
    'Fait le 12/03',
    'traité',
    'Sent',
  ])('« %s » that it left', (word) => expect(claimOf(word)).toBe('sent'));

  it.each(['Généré', 'Generated'])('« %s » that a file holds it', (word) =>
    expect(claimOf(word)).toBe('made'),
  );

  it.each([
    '',
    'Prêt',
    'À contrôler',
    'KO',
    'pas envoyé',
    'Non transmis',
    'à envoyer',
    'envoi à faire',
    'inscrit',
    'Mis de côté : fait par erreur',
    'oktobre',
  ])('« %s » nothing', (word) => expect(claimOf(word)).toBeNull());
});
