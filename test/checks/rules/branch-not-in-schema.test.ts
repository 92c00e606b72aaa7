import { describe, expect, it } from '@jest/globals';
import { checked, said, schemas } from '../passages';

describe('branch-not-in-schema', () => {
  it('reports when the row goes by NIR under 1.1.2', () => {
    const found = checked(
      { nir: '2850635238012' },
      { branch: 'identifiantNational', context: { version: '1.1.2', schema: schemas['1.1.2'] } },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nir',
        rule: 'branch-not-in-schema',
        severity: 'error',
        stage: 'schema',
        value: '2850635238012',
        data: { branch: 'identifiantNational', version: '1.1.2' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'La personne est identifiée par son NIR, ce que le format 1.1.2 ne prévoit pas. Remplissez l’état civil ou le dossier CPF de cette ligne, ou choisissez le format 1.1.5 dans les Paramètres.',
      'The person is identified by NIR, which format 1.1.2 does not have. Fill the civil status or the CPF file of this row, or choose format 1.1.5 in the settings.',
    ]);
  });

  it('reports when the column chose it', () => {
    const found = checked(
      { nir: '2850635238012', identification: 'identifiantNational' },
      { branch: 'identifiantNational', context: { version: '1.1.2', schema: schemas['1.1.2'] } },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'identification',
        rule: 'branch-not-in-schema',
        severity: 'error',
        stage: 'schema',
        value: 'identifiantNational',
        data: { branch: 'identifiantNational', version: '1.1.2' },
        correction: null,
      },
    ]);
  });

  it('says nothing when the schema has it', () => {
    const found = checked({ nir: '2850635238012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([]);
  });
});
