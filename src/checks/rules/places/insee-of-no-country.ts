import { finding, nothing, rule } from '../../rule';
import { countryStated } from '../../text/country-stated';
import { hasCountryForm, isAbroad } from '../../text/places';

/** `99100` is France, where the commune's own code is wanted; `99000` and `99999` are no country. Source: domain.md. */
export const inseeOfNoCountry = rule({
  code: 'insee-of-no-country',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'libellePaysNaissance'],
  check: (values, { isUsed, context: { places } }) => {
    const { codeInsee } = values;
    if (!hasCountryForm(codeInsee) || isAbroad(codeInsee) || !isUsed('codeInsee')) return nothing;
    const expected = countryStated(values, places)?.expected ?? '';
    return [finding('codeInsee', { isFrance: codeInsee === '99100' ? 1 : 0, expected })];
  },
});
