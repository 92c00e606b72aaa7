import { finding, nothing, rule } from '../../rule';
import { isAbroad, isCountryCode, isFrance } from '../../text/places';

/** A code of a country that INSEE never had. Countries are never judged by the birth date. Source: domain.md; a warning. */
export const countryUnknown = rule({
  code: 'country-unknown',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'codePaysNaissance'],
  check: ({ codeInsee, codePaysNaissance: country }, { isUsed, context: { places } }) => {
    if (places === null) return nothing;
    if (isAbroad(codeInsee) && isUsed('codeInsee'))
      return places.country(codeInsee ?? '') === undefined ? [finding('codeInsee')] : nothing;
    if (country === undefined || !isUsed('codePaysNaissance') || isFrance(country) || !isCountryCode(country))
      return nothing;
    return places.country(`99${country}`) === undefined ? [finding('codePaysNaissance')] : nothing;
  },
});
