import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('nil-word', () => {
  it('reports when the word nil is typed where the XSD takes any text', () => {
    const found = checked({ scoring: 'nil' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'scoring',
        rule: 'nil-word',
        severity: 'error',
        stage: 'schema',
        value: 'nil',
        data: {},
        correction: '',
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0nil\u00a0» serait envoyé comme un texte, ou refusé. Laissez la case vide\u00a0: le fichier dira lui-même que la donnée n’est pas connue.',
      '"nil" would be sent as a text, or refused. Leave the cell empty: the file itself will say that the value is not known.',
    ]);
  });

  it('reports when a dash stands for an empty month, of which nothing else is said', () => {
    const found = checked({ mentionValidee: '-' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'mentionValidee',
        rule: 'nil-word',
        severity: 'error',
        stage: 'schema',
        value: '-',
        data: {},
        correction: '',
      },
    ]);
  });

  it('reports when the word NULL is typed as a usage name', () => {
    const found = checked({ nomUsage: 'NULL' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomUsage',
        rule: 'nil-word',
        severity: 'error',
        stage: 'schema',
        value: 'NULL',
        data: {},
        correction: '',
      },
    ]);
  });

  it('reports when the word stands for the id, which no correction may empty', () => {
    const found = checked({ idTechnique: 'nil' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'idTechnique',
        rule: 'nil-word',
        severity: 'error',
        stage: 'schema',
        value: 'nil',
        data: {},
        correction: null,
      },
    ]);
  });

  it('says nothing when it is part of a text', () => {
    const found = checked({ obtentionCertification: 'PAR_SCORING', scoring: 'nil sur 20' });
    expect(found).toEqual([]);
  });

  it('says nothing when a second name is Nil', () => {
    const found = checked({ prenom2: 'Nil' });
    expect(found).toEqual([]);
  });
});
