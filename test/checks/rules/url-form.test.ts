import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('url-form', () => {
  it('reports when it is a file of a computer', () => {
    const found = checked({ urlPreuve: 'C:\\preuves\\1.pdf' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'urlPreuve',
        rule: 'url-form',
        severity: 'warning',
        stage: 'business',
        value: 'C:\\preuves\\1.pdf',
        data: { why: 'form' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0C:\\preuves\\1.pdf\u00a0» n’est pas une adresse du web\u00a0: un fichier d’ordinateur ne s’ouvre pas ailleurs. Saisissez une adresse qui commence par «\u00a0https://\u00a0», ou videz la case.',
      '"C:\\preuves\\1.pdf" is no address on the web: a file of a computer does not open elsewhere. Type an address that begins with "https://", or empty the cell.',
    ]);
  });

  it('reports when it has no host of the web', () => {
    const found = checked({ urlPreuve: 'https://serveur/preuve' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'urlPreuve',
        rule: 'url-form',
        severity: 'warning',
        stage: 'business',
        value: 'https://serveur/preuve',
        data: { why: 'form' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0https://serveur/preuve\u00a0» n’est pas une adresse du web\u00a0: un fichier d’ordinateur ne s’ouvre pas ailleurs. Saisissez une adresse qui commence par «\u00a0https://\u00a0», ou videz la case.',
      '"https://serveur/preuve" is no address on the web: a file of a computer does not open elsewhere. Type an address that begins with "https://", or empty the cell.',
    ]);
  });

  it('reports when it lacks its beginning', () => {
    const found = checked({ urlPreuve: 'www.exemple.fr/preuve' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'urlPreuve',
        rule: 'url-form',
        severity: 'warning',
        stage: 'business',
        value: 'www.exemple.fr/preuve',
        data: { why: 'form' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0www.exemple.fr/preuve\u00a0» n’est pas une adresse du web\u00a0: un fichier d’ordinateur ne s’ouvre pas ailleurs. Saisissez une adresse qui commence par «\u00a0https://\u00a0», ou videz la case.',
      '"www.exemple.fr/preuve" is no address on the web: a file of a computer does not open elsewhere. Type an address that begins with "https://", or empty the cell.',
    ]);
  });

  it('says nothing when it is an address', () => {
    const found = checked({ urlPreuve: 'https://exemple.fr/preuve?id=1&langue=fr' });
    expect(found).toEqual([]);
  });

  it.each([
    ['https://exemple.fr/mon dossier', 'blank', 'contient une espace'],
    ['https://192.168.1.10/a', 'house', 'votre réseau'],
    ['http://localhost/a', 'house', 'votre réseau'],
  ])('says of %s what is wrong: %s', (urlPreuve, why, words) => {
    const found = checked({ urlPreuve });
    expect(found.map(({ rule, data }) => ({ rule, data }))).toEqual([{ rule: 'url-form', data: { why } }]);
    expect(said(found)[0]).toContain(words);
  });
});
