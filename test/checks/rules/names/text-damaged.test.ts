import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('text-damaged', () => {
  it('reports when UTF-8 was read as Latin-1', () => {
    const found = checked({ prenom1: 'FranÃ§ois' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'text-damaged',
        severity: 'warning',
        stage: 'business',
        value: 'FranÃ§ois',
        data: { part: 'Ã§' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0FranÃ§ois\u00a0» contient «\u00a0Ã§\u00a0»\u00a0: une lettre accentuée a été abîmée par un mauvais encodage. Reprenez le nom tel que l’acte de naissance l’écrit.',
      '"FranÃ§ois" holds "Ã§": an accented letter was damaged by a wrong encoding. Take the name as the birth record writes it.',
    ]);
  });

  it('reports when an entity was left', () => {
    const found = checked({ prenom1: 'Zo&eacute;' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'text-damaged',
        severity: 'warning',
        stage: 'business',
        value: 'Zo&eacute;',
        data: { part: '&eacute;' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Zo&eacute;\u00a0» contient «\u00a0&eacute;\u00a0»\u00a0: une lettre accentuée a été abîmée par un mauvais encodage. Reprenez le nom tel que l’acte de naissance l’écrit.',
      '"Zo&eacute;" holds "&eacute;": an accented letter was damaged by a wrong encoding. Take the name as the birth record writes it.',
    ]);
  });

  it('reports when a question mark stands for a letter', () => {
    const found = checked({ prenom1: 'Zo?' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'text-damaged',
        severity: 'warning',
        stage: 'business',
        value: 'Zo?',
        data: { part: 'o?' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Zo?\u00a0» contient «\u00a0o?\u00a0»\u00a0: une lettre accentuée a été abîmée par un mauvais encodage. Reprenez le nom tel que l’acte de naissance l’écrit.',
      '"Zo?" holds "o?": an accented letter was damaged by a wrong encoding. Take the name as the birth record writes it.',
    ]);
  });

  it('says nothing when the letters are right', () => {
    const found = checked({ prenom1: 'François', nomNaissance: 'MOÃO' });
    expect(found).toEqual([]);
  });

  it('says nothing when a sign is the department’s own', () => {
    const found = checked({ verbatim: 'Bravo ?' });
    expect(found).toEqual([]);
  });
});
