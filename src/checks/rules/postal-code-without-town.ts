import { finding, nothing, rule } from '../rule';
import { hasCountryForm } from '../text/places';

/** A postal code alone, which several towns may share, and no name of a town. Source: domain.md, third parties, so a warning. */
export const postalCodeWithoutTown = rule({
  code: 'postal-code-without-town',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'codePostal', 'libelleCommuneNaissance'],
  check: ({ codeInsee, codePostal, libelleCommuneNaissance }, { isUsed }) =>
    isUsed('codePostal') &&
    codeInsee === undefined &&
    codePostal !== undefined &&
    !hasCountryForm(codePostal) &&
    libelleCommuneNaissance === undefined
      ? [finding('libelleCommuneNaissance', { codePostal })]
      : nothing,
});
