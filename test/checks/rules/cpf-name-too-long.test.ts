import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('cpf-name-too-long', () => {
  it('reports when a first name of the civil status has 21 characters', () => {
    const found = checked(
      {
        nomNaissance: 'MARTIN',
        prenom1: 'Marie-Antoinette-Anna',
        sexe: null,
        dateNaissance: null,
        anneeNaissance: null,
        moisNaissance: null,
        jourNaissance: null,
        codeInsee: null,
        idDossier: '1234567891011',
      },
      { branch: 'dossierFormation' },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'cpf-name-too-long',
        severity: 'error',
        stage: 'schema',
        value: 'Marie-Antoinette-Anna',
        data: { length: 21, max: 20, read: 'Marie-Antoinette-Anna', element: 'prenom1Titulaire' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Marie-Antoinette-Anna\u00a0» compte 21 caractères\u00a0: un dossier CPF en admet 20 au plus. Le nom n’est jamais coupé à votre place\u00a0: reprenez-le tel qu’il figure au dossier CPF, ou identifiez la personne par son état civil.',
      '"Marie-Antoinette-Anna" has 21 characters: a CPF file takes at most 20. Names are never cut for you: copy it as it stands in the CPF file, or identify the person by civil status.',
    ]);
  });

  it('reports when a name of the CPF file has 31 characters', () => {
    const found = checked(
      {
        nomNaissance: 'MARTIN',
        prenom1: 'Camille',
        sexe: null,
        dateNaissance: null,
        anneeNaissance: null,
        moisNaissance: null,
        jourNaissance: null,
        codeInsee: null,
        idDossier: '1234567891011',
        nomTitulaire: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      },
      { branch: 'dossierFormation' },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomTitulaire',
        rule: 'cpf-name-too-long',
        severity: 'error',
        stage: 'schema',
        value: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        data: { length: 31, max: 30, read: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
        correction: null,
      },
    ]);
  });

  it('says nothing when the names have 30 and 20 characters', () => {
    const found = checked(
      {
        nomNaissance: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        prenom1: 'BBBBBBBBBBBBBBBBBBBB',
        sexe: null,
        dateNaissance: null,
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

  it('says nothing when the row goes by civil status, where names have 60', () => {
    const found = checked({ nomNaissance: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' });
    expect(found).toEqual([]);
  });
});
