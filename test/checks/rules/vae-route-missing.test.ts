import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('vae-route-missing', () => {
  it('reports when the access is by VAE', () => {
    const found = checked({ modaliteAcces: 'VAE' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'voieAccessVAE',
        rule: 'vae-route-missing',
        severity: 'warning',
        stage: 'business',
        value: null,
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'L’accès se fait par la VAE, et la voie n’est pas donnée. Choisissez «\u00a0Congés VAE\u00a0» ou «\u00a0VAE classique\u00a0».',
      'The access is by VAE, and its route is not given. Choose "VAE leave" or "Ordinary VAE".',
    ]);
  });

  it('says nothing when the route is there', () => {
    const found = checked({ modaliteAcces: 'VAE', voieAccessVAE: 'CONGES_VAE' });
    expect(found).toEqual([]);
  });
});
