import { describe, expect, it } from '@jest/globals';
import { asideInStatus, readAside } from '#journal';

describe('what « Mis de côté » says', () => {
  it.each(['', ' ', 'Non', 'NON', 'no', '0', 0, '-', '–', '—', '--', false, 'false', 'FAUX', null])(
    '%j sets nothing aside',
    (cell) => expect(readAside(cell)).toBe('no'),
  );

  it.each(['x', 'X', '✔', '?', 'oui', 'Oui', 'yes', true, 'VRAI', '1', 1, 45_000, 'Mis de côté'])(
    '%j gives no reason, which is asked for',
    (cell) => expect(readAside(cell)).toBe('unclear'),
  );

  it.each([
    'à envoyer',
    'À ENVOYER en mars',
    'A renvoyer',
    'non, à envoyer',
    'Non, vu avec Yann',
    'OK à transmettre',
    'ok, vu',
    'Bon pour envoi',
    'prêt',
    'to be sent',
    'ready',
    'RAS',
    'R.A.S.',
    'rien à signaler',
    'néant',
    'sans objet',
    'N/A',
    'aucune raison',
    'Non mis de côté',
    'pas mis de côté',
  ])('%j may be of a passage that is to leave: it is asked', (cell) =>
    expect(readAside(cell)).toBe('unclear'),
  );

  it.each([
    'à ne pas envoyer',
    'pas à envoyer',
    'Ne pas transmettre',
    'plus à envoyer',
    'Non-certifié',
    'Non présenté, absent',
    'pièces à fournir',
    'OK mais pas certifié',
    'à prévoir en 2027',
  ])('%j is a reason not to', (cell) => expect(readAside(cell)).toBe('reason'));

  it.each(['Non certifié', 'doublon', 'hors RNCP/RS', 'Oui : doublon', 'second KO', 'KO'])(
    '%j is a reason',
    (cell) => expect(readAside(cell)).toBe('reason'),
  );
});

describe('what an older « Statut » held of it', () => {
  it.each([
    ['Mis de côté\u00a0: doublon', 'doublon'],
    ['Mis de côté (second KO)', 'second KO'],
    ['Mis de côté – pièces attendues : diplôme', 'pièces attendues : diplôme'],
    ['mis de cote', 'mis de cote'],
    ['Accepté', ''],
    ['', ''],
  ])('%j gives %j', (cell, reason) => expect(asideInStatus(cell)).toBe(reason));
});
