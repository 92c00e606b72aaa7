import { isExpected } from '../expected';
import { finding, nothing, rule } from '../rule';

/** A VAE route although the access is not by VAE. Source: domain.md, third parties, so a warning. */
export const vaeRouteUnexpected = rule({
  code: 'vae-route-unexpected',
  stage: 'business',
  severity: 'warning',
  reads: ['modaliteAcces', 'voieAccessVAE'],
  check: (values) =>
    isExpected('voieAccessVAE', values) === false && values.voieAccessVAE !== undefined
      ? [finding('voieAccessVAE')]
      : nothing,
});
