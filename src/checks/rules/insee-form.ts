import { finding, nothing, rule } from '../rule';
import { placesNamed } from '../text/candidates';
import { isInseeCode } from '../text/places';

/** Five characters that are not an INSEE code. Source: domain.md; a warning. */
export const inseeForm = rule({
  code: 'insee-form',
  stage: 'places',
  severity: 'warning',
  form: true,
  reads: ['codeInsee', 'libelleCommuneNaissance'],
  check: ({ codeInsee, libelleCommuneNaissance: town = '' }, { isUsed, context: { places } }) =>
    codeInsee !== undefined && isUsed('codeInsee') && !isInseeCode(codeInsee)
      ? [finding('codeInsee', { candidates: placesNamed([codeInsee, town], places) })]
      : nothing,
});
