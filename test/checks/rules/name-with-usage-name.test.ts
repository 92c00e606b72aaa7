import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('name-with-usage-name', () => {
  it('reports when the birth name follows the usage name', () => {
    const found = checked({ nomNaissance: 'DURAND née MARTIN' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'name-with-usage-name',
        severity: 'warning',
        stage: 'business',
        value: 'DURAND née MARTIN',
        data: { marker: 'née', birth: 'MARTIN', usage: 'DURAND' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0DURAND née MARTIN\u00a0» contient «\u00a0née\u00a0», et la CDC compare le seul nom de naissance. Après vérification, mettez «\u00a0MARTIN\u00a0» dans «\u00a0Nom de naissance\u00a0» et mettez «\u00a0DURAND\u00a0» dans «\u00a0Nom d’usage\u00a0».',
      '"DURAND née MARTIN" holds "née", and the CDC compares the birth name alone. Once checked, put "MARTIN" in "Birth name" and put "DURAND" in "Usage name".',
    ]);
  });

  it('reports when the married name follows the birth name', () => {
    const found = checked({ nomNaissance: 'MARTIN ép. DURAND' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'name-with-usage-name',
        severity: 'warning',
        stage: 'business',
        value: 'MARTIN ép. DURAND',
        data: { marker: 'ép.', birth: 'MARTIN', usage: 'DURAND' },
        correction: null,
      },
    ]);
  });

  it('reports when the word is in brackets', () => {
    const found = checked({ nomNaissance: 'DURAND (née MARTIN)' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'name-with-usage-name',
        severity: 'warning',
        stage: 'business',
        value: 'DURAND (née MARTIN)',
        data: { marker: 'née', birth: 'MARTIN', usage: 'DURAND' },
        correction: null,
      },
    ]);
  });

  it('reports when only the married name is there', () => {
    const found = checked({ nomNaissance: 'Veuve DURAND' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'name-with-usage-name',
        severity: 'warning',
        stage: 'business',
        value: 'Veuve DURAND',
        data: { marker: 'Veuve', birth: '', usage: 'DURAND' },
        correction: null,
      },
    ]);
  });

  it('says nothing when the word is part of a name', () => {
    const found = checked({ nomNaissance: 'DESVEUVES', prenom1: 'Renée' });
    expect(found).toEqual([]);
  });

  it('says nothing when someone is called Née', () => {
    const found = checked({ nomNaissance: 'NEE' });
    expect(found).toEqual([]);
  });
});
