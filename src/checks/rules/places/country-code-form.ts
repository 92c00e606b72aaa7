import { finding, nothing, rule } from '../../rule';
import { isCountryCode, isFrance } from '../../text/places';

/** A country's code that is not of three digits: a name, an ISO code. Source: domain.md, third parties, so a warning. */
export const countryCodeForm = rule({
  code: 'country-code-form',
  stage: 'places',
  severity: 'warning',
  form: true,
  reads: ['codePaysNaissance'],
  check: ({ codePaysNaissance: country }, { isUsed }) =>
    country !== undefined && isUsed('codePaysNaissance') && !isCountryCode(country) && !isFrance(country)
      ? [finding('codePaysNaissance')]
      : nothing,
});
