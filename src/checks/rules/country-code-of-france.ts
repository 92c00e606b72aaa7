import { finding, nothing, rule } from '../rule';
import { isAbroad, isFrance, isInseeCode } from '../text/places';

/** A country code for someone born in France, where it is left out as in the official sample. Source: domain.md; a warning. */
export const countryCodeOfFrance = rule({
  code: 'country-code-of-france',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'codePaysNaissance'],
  check: ({ codeInsee, codePaysNaissance: country }, { isUsed }) => {
    if (country === undefined || !isUsed('codePaysNaissance')) return nothing;
    const bornInFrance = codeInsee !== undefined && isInseeCode(codeInsee) && !isAbroad(codeInsee);
    if (!bornInFrance && !(isFrance(country) && codeInsee === undefined)) return nothing;
    return [finding('codePaysNaissance', bornInFrance ? { codeInsee } : {})];
  },
});
