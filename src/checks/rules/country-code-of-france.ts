import { finding, nothing, rule } from '../rule';
import { hasCountryForm, isFrance, isInseeCode } from '../text/places';

/** A country code for someone born in France, where it is left out as in the official sample. Source: domain.md; a warning. */
export const countryCodeOfFrance = rule({
  code: 'country-code-of-france',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'codePaysNaissance'],
  check: ({ codeInsee, codePaysNaissance: country }, { isUsed }) => {
    if (country === undefined || !isUsed('codePaysNaissance')) return nothing;
    const bornInFrance = codeInsee !== undefined && isOfFrance(codeInsee, country);
    if (!bornInFrance && !(isFrance(country) && codeInsee === undefined)) return nothing;
    return [finding('codePaysNaissance', bornInFrance ? { codeInsee } : {})];
  },
});

/** `99100` is France: only a code of France agrees with it. `99000` and `99999` say nothing. */
function isOfFrance(codeInsee: string, country: string): boolean {
  if (hasCountryForm(codeInsee)) return codeInsee === '99100' && isFrance(country);
  return isInseeCode(codeInsee);
}
