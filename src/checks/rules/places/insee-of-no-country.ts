import { finding, nothing, rule } from '../../rule';
import { hasCountryForm, isAbroad } from '../../text/places';

/** `99100` is France, where the commune's own code is wanted; `99000` and `99999` are no country. Source: domain.md. */
export const inseeOfNoCountry = rule({
  code: 'insee-of-no-country',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee'],
  check: ({ codeInsee }, { isUsed }) =>
    hasCountryForm(codeInsee) && !isAbroad(codeInsee) && isUsed('codeInsee')
      ? [finding('codeInsee', { isFrance: codeInsee === '99100' ? 1 : 0 })]
      : nothing,
});
