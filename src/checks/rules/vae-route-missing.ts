import { isExpected } from '../expected';
import { finding, nothing, rule } from '../rule';

/** An access by VAE whose route is not said. Source: domain.md, third parties, so a warning. */
export const vaeRouteMissing = rule({
  code: 'vae-route-missing',
  stage: 'business',
  severity: 'warning',
  reads: ['modaliteAcces', 'voieAccessVAE'],
  check: (values) =>
    isExpected('voieAccessVAE', values) === true && values.voieAccessVAE === undefined
      ? [finding('voieAccessVAE')]
      : nothing,
});
