import { finding, nothing, rule } from '../rule';
import { countryStated } from '../text/country-stated';
import { isPostalBirth } from '../text/places';

/** A country of birth, by its code or by its name, and not the INSEE code 99… that goes with it. Source: domain.md, third parties, so a warning. */
export const abroadWithoutInsee = rule({
  code: 'abroad-without-insee',
  stage: 'places',
  severity: 'warning',
  form: true,
  reads: ['codeInsee', 'codePaysNaissance', 'libellePaysNaissance', 'libelleCommuneNaissance'],
  check: (values, { isUsed, context: { places } }) => {
    if (values.codeInsee !== undefined || !isUsed('codeInsee')) return nothing;
    // `country-contradicted` tells it.
    if (places !== null && isPostalBirth(values, places)) return nothing;
    const said = countryStated(values, places);
    return said === null ? nothing : [finding('codeInsee', said)];
  },
});
