import { describe, expect, it } from '@jest/globals';
import { fieldKeys, fields, type FieldKey } from '#dictionary';
import { matchHeaders } from '#cells';

const fieldOf = (header: string): string | undefined => Object.keys(matchHeaders([header]).offsets)[0];

describe('matchHeaders', () => {
  it.each(fieldKeys)('knows %s by its key, its headers and its aliases', (key) => {
    const { header, aliases } = fields[key];
    for (const name of [key, header.fr, header.en, ...aliases])
      expect([name, fieldOf(name)]).toEqual([name, key]);
  });

  it.each<[string, FieldKey]>([
    ['8.11 Nom de naissance du titulaire *', 'nomNaissance'],
    ['5.1 - ID Technique du passage de la certification', 'idTechnique'],
    ['NOM DE NAISSANCE', 'nomNaissance'],
    ['  Prenom\n1 ', 'prenom1'],
    ['1er prénom', 'prenom1'],
    ["N° de la fiche client de l'émetteur", 'idClientEmetteur'],
    ['Nº de la fiche client de l’émetteur', 'idClientEmetteur'],
    ['Mention(s) validée(s)', 'mentionValidee'],
    ['Né(e) le', 'dateNaissance'],
    ['Date de naissance (JJ/MM/AAAA)', 'dateNaissance'],
    ['Nom de naissance\n(obligatoire) *', 'nomNaissance'],
    ['Date\u00a0de\u00a0délivrance', 'dateDebutValidite'],
    ['Niveau de langue ?', 'presenceNiveauLangueEuro'],
    ['Niveau de langue', 'niveauLangueEuropeen'],
    ['Niveau numérique', 'presenceNiveauNumeriqueEuro'],
    ['voieAccesVAE', 'voieAccessVAE'],
  ])('reads « %s » as %s', (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  it.each([
    'Nom du formateur',
    'Naissance',
    'Nom de naissance (mère)',
    'Résultat',
    'Statut',
    'Prénoms',
    'Nom',
    'Nom de famille',
    'Civilité',
    'Code postal',
    'Ville',
    'Résultats',
    '12',
  ])('knows nothing of « %s »: nothing by resemblance', (header) => {
    expect(matchHeaders([header])).toEqual({
      offsets: {},
      duplicates: [],
      ambiguous: [],
      unmatched: [{ offset: 0, header }],
    });
  });

  it('names both columns of a field', () => {
    const { duplicates, offsets } = matchHeaders(['Nom patronymique', null, 'Nom de naissance']);
    expect(duplicates).toEqual([
      {
        field: 'nomNaissance',
        columns: [
          { offset: 0, header: 'Nom patronymique' },
          { offset: 2, header: 'Nom de naissance' },
        ],
      },
    ]);
    expect(offsets).toEqual({ nomNaissance: 0 });
  });

  it('takes the birth date in one column and in three as two columns for one field', () => {
    expect(matchHeaders(['Date de naissance', 'Année de naissance']).duplicates).toEqual([
      {
        field: 'dateNaissance',
        columns: [
          { offset: 0, header: 'Date de naissance' },
          { offset: 1, header: 'Année de naissance' },
        ],
      },
    ]);
    expect(matchHeaders(['Jour de naissance', 'Mois de naissance', 'Année de naissance']).duplicates).toEqual(
      [],
    );
  });

  it('does not choose between the emitter and the certificateur', () => {
    expect(matchHeaders(['idClient'])).toEqual({
      offsets: {},
      duplicates: [],
      ambiguous: [
        { offset: 0, header: 'idClient', candidates: ['idClientEmetteur', 'idClientCertificateur'] },
      ],
      unmatched: [],
    });
  });

  it('follows the user’s word first', () => {
    const mapping = new Map<string, FieldKey | null>([
      ['Nom du stagiaire', 'nomNaissance'],
      ['Nom', null],
      ['idClient', 'idClientEmetteur'],
    ]);
    const { offsets, unmatched } = matchHeaders(['nom', 'NOM DU STAGIAIRE *', 'idClient'], mapping);
    expect(offsets).toEqual({ nomNaissance: 1, idClientEmetteur: 2 });
    expect(unmatched).toEqual([{ offset: 0, header: 'nom' }]);
  });

  it('passes over empty headers', () => {
    expect(matchHeaders([null, '', ' \u00a0', 2026]).unmatched).toEqual([{ offset: 3, header: '2026' }]);
  });
});
