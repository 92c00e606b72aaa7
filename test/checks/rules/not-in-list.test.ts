import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('not-in-list', () => {
  it('reports when the access is spelt as the official dictionary does', () => {
    const found = checked({ modaliteAcces: 'EQUIVALENCE_(DIPLOME_ETRANGER)' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'modaliteAcces',
        rule: 'not-in-list',
        severity: 'error',
        stage: 'schema',
        value: 'EQUIVALENCE_(DIPLOME_ETRANGER)',
        data: {
          list: 'FORMATION_INITIALE_HORS_APPRENTISSAGE|FORMATION_INITIALE_APPRENTISSAGE|FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION|FORMATION_CONTINUE_CONTRAT_DE_PROFESSIONNALISATION|VAE|EQUIVALENCE_DIPLOME_ETRANGER|CANDIDAT_LIBRE',
        },
        correction: 'EQUIVALENCE_DIPLOME_ETRANGER',
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0EQUIVALENCE_(DIPLOME_ETRANGER)\u00a0» n’est pas dans la liste. Choisissez parmi\u00a0: Formation initiale hors apprentissage, Formation initiale en apprentissage, Formation continue hors contrat de professionnalisation, Formation continue en contrat de professionnalisation, VAE, Équivalence de diplôme étranger, Candidat libre. Correction proposée\u00a0: «\u00a0EQUIVALENCE_DIPLOME_ETRANGER\u00a0».',
      '"EQUIVALENCE_(DIPLOME_ETRANGER)" is not on the list. Choose among: Initial training, not apprenticeship, Initial training, apprenticeship, Continuing training, no professionalisation contract, Continuing training, professionalisation contract, VAE (validation of experience), Equivalence of a foreign diploma, Independent candidate. Correction proposed: "EQUIVALENCE_DIPLOME_ETRANGER".',
    ]);
  });

  it('reports when the sex is not one of the schema', () => {
    const found = checked({ sexe: 'X' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'sexe',
        rule: 'not-in-list',
        severity: 'error',
        stage: 'schema',
        value: 'X',
        data: { list: 'M|F' },
        correction: null,
      },
    ]);
  });

  it('says nothing when it is', () => {
    const found = checked({ modaliteAcces: 'CANDIDAT_LIBRE' });
    expect(found).toEqual([]);
  });
});
