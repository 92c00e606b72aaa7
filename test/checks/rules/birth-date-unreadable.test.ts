import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('birth-date-unreadable', () => {
  it('reports when no year can be read', () => {
    const found = checked({
      dateNaissance: 'juin 85',
      anneeNaissance: null,
      moisNaissance: null,
      jourNaissance: null,
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateNaissance',
        rule: 'birth-date-unreadable',
        severity: 'error',
        stage: 'schema',
        value: 'juin 85',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0juin 85\u00a0» ne se lit pas comme une date de naissance. Saisissez JJ/MM/AAAA\u00a0; MM/AAAA si le jour n’est pas connu\u00a0; AAAA si seule l’année est connue.',
      '"juin 85" does not read as a birth date. Type DD/MM/YYYY; MM/YYYY if the day is not known; YYYY if only the year is.',
    ]);
  });

  it('says nothing when only the year is known', () => {
    const found = checked({ dateNaissance: '1985', moisNaissance: null, jourNaissance: null });
    expect(found).toEqual([]);
  });

  it('says nothing when the row goes by its CPF file', () => {
    const found = checked(
      {
        nomNaissance: 'MARTIN',
        prenom1: 'Camille',
        sexe: null,
        dateNaissance: 'juin 85',
        anneeNaissance: null,
        moisNaissance: null,
        jourNaissance: null,
        codeInsee: null,
        idDossier: '1234567891011',
      },
      { branch: 'dossierFormation' },
    );
    expect(found).toEqual([]);
  });
});
