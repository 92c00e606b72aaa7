import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('required', () => {
  it('reports when a field of the mandatory list is empty', () => {
    const found = checked({ nomNaissance: null });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'required',
        severity: 'error',
        stage: 'schema',
        value: null,
        data: { branch: 'titulaire', why: 'last' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Nom de naissance\u00a0» est obligatoire\u00a0: la case est vide. Remplissez-la, par exemple «\u00a0MARTIN\u00a0».',
      '"Birth name" is required: the cell is empty. Fill it, for instance "MARTIN".',
    ]);
  });

  it('reports when a flag that the XSD requires is empty', () => {
    const found = checked({ presenceNiveauLangueEuro: null });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'presenceNiveauLangueEuro',
        rule: 'required',
        severity: 'error',
        stage: 'schema',
        value: null,
        data: {},
        correction: null,
      },
    ]);
  });

  it('reports when the birth date is empty, on whose column the year is asked', () => {
    const found = checked({
      dateNaissance: null,
      anneeNaissance: null,
      moisNaissance: null,
      jourNaissance: null,
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateNaissance',
        rule: 'required',
        severity: 'error',
        stage: 'schema',
        value: null,
        data: { branch: 'titulaire', why: 'last', element: 'anneeNaissance' },
        correction: null,
      },
    ]);
  });

  it('reports when the CPF file number is, and the row says to go by it', () => {
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
        idDossier: null,
        identification: 'dossierFormation',
      },
      { branch: 'dossierFormation' },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'idDossier',
        rule: 'required',
        severity: 'error',
        stage: 'schema',
        value: null,
        data: { branch: 'dossierFormation', why: 'said' },
        correction: null,
      },
    ]);
  });

  it('reports when a name is, in a row that goes by its CPF file because it is filled', () => {
    const found = checked(
      {
        nomNaissance: 'MARTIN',
        prenom1: null,
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
        rule: 'required',
        severity: 'error',
        stage: 'schema',
        value: null,
        data: { branch: 'dossierFormation', why: 'filled', element: 'prenom1Titulaire' },
        correction: null,
      },
    ]);
  });

  it('reports when there is no column for it', () => {
    const found = checked({ donneeCertifiee: null }, { context: { hasColumn: () => false } });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'donneeCertifiee',
        rule: 'required',
        severity: 'error',
        stage: 'schema',
        value: null,
        data: { noColumn: 1 },
        correction: null,
      },
    ]);
  });

  it('says nothing when the elements that may be nil are empty', () => {
    const found = checked({
      scoring: null,
      mentionValidee: null,
      dateFinValidite: null,
      nomUsage: null,
      moisNaissance: null,
      jourNaissance: null,
      codeInsee: null,
    });
    expect(found).toEqual([]);
  });

  it('says nothing when the civil status is empty in a row that goes by its CPF file', () => {
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
      },
      { branch: 'dossierFormation' },
    );
    expect(found).toEqual([]);
  });
});
