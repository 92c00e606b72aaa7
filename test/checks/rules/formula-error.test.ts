import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('formula-error', () => {
  it('reports when a formula failed in the code, of which nothing else is said', () => {
    const found = checked({ code: '#VALUE!' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'code',
        rule: 'formula-error',
        severity: 'error',
        stage: 'structure',
        value: '#VALUE!',
        data: { error: '#VALUE!' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0#VALUE!\u00a0» est l’erreur d’une formule, pas une donnée. Corrigez la formule, ou remplacez-la par la valeur.',
      '"#VALUE!" is the error of a formula, not a value. Mend the formula, or put the value in its place.',
    ]);
  });

  it('reports when a formula failed in a date, in French', () => {
    const found = checked({ dateDebutExamen: '#VALEUR !' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateDebutExamen',
        rule: 'formula-error',
        severity: 'error',
        stage: 'structure',
        value: '#VALEUR !',
        data: { error: '#VALEUR !' },
        correction: null,
      },
    ]);
  });

  it('reports when a formula failed in the birth date', () => {
    const found = checked({
      dateNaissance: '#N/A',
      anneeNaissance: null,
      moisNaissance: null,
      jourNaissance: null,
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateNaissance',
        rule: 'formula-error',
        severity: 'error',
        stage: 'structure',
        value: '#N/A',
        data: { error: '#N/A' },
        correction: null,
      },
    ]);
  });

  it('reports when a formula failed in an id that stands on the row', () => {
    const found = checked({ idContrat: '#REF!' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'idContrat',
        rule: 'formula-error',
        severity: 'error',
        stage: 'structure',
        value: '#REF!',
        data: { error: '#REF!' },
        correction: null,
      },
    ]);
  });

  it('says nothing when a text merely starts with a hash', () => {
    const found = checked({ verbatim: '#1 de la promotion' });
    expect(found).toEqual([]);
  });

  it('says nothing when the cell belongs to a branch that the row does not use', () => {
    const found = checked({ nir: '#N/A' });
    expect(found).toEqual([]);
  });
});
