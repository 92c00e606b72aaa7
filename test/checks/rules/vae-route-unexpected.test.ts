import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('vae-route-unexpected', () => {
  it('reports when the access is another', () => {
    const found = checked({ modaliteAcces: 'CANDIDAT_LIBRE', voieAccessVAE: 'CONGES_VAE' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'voieAccessVAE',
        rule: 'vae-route-unexpected',
        severity: 'warning',
        stage: 'business',
        value: 'CONGES_VAE',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'La voie «\u00a0CONGES_VAE\u00a0» est donnée alors que l’accès ne se fait pas par la VAE. Videz la case, ou corrigez «\u00a0Modalité d’accès\u00a0».',
      'Route "CONGES_VAE" is given although the access is not by VAE. Empty the cell, or correct "Access".',
    ]);
  });

  it('reports when the access is not known', () => {
    const found = checked({ voieAccessVAE: 'CONGES_VAE' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'voieAccessVAE',
        rule: 'vae-route-unexpected',
        severity: 'warning',
        stage: 'business',
        value: 'CONGES_VAE',
        data: {},
        correction: null,
      },
    ]);
  });

  it('says nothing when there is none', () => {
    const found = checked({ modaliteAcces: 'CANDIDAT_LIBRE' });
    expect(found).toEqual([]);
  });
});
