import { nameOfInsee } from './places/postal-is-insee';
import { finding, nothing, rule } from '../rule';
import { isNoPostalCode, isPostalCode } from '../text/places';

/** A postal code alone, which several towns may share, and no name of a town. Source: domain.md, third parties, so a warning. */
export const postalCodeWithoutTown = rule({
  code: 'postal-code-without-town',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'codePostal', 'libelleCommuneNaissance'],
  check: ({ codeInsee, codePostal, libelleCommuneNaissance }, { isUsed, context: { places } }) =>
    isUsed('codePostal') &&
    codeInsee === undefined &&
    codePostal !== undefined &&
    isPostalCode(codePostal) &&
    !isNoPostalCode(codePostal) &&
    nameOfInsee(codePostal, {}, places) === null &&
    libelleCommuneNaissance === undefined
      ? [finding('libelleCommuneNaissance', { codePostal })]
      : nothing,
});
