import { finding, nothing, rule } from '../../rule';
import { listed } from '../../text/candidates';
import { hasCountryForm, isInseeCode } from '../../text/places';

/**
 * A code of the right form that no commune has or had since 1943. One that is a postal code is told by
 * `insee-is-postal`. Source: domain.md, a code unknown to the reference data is a warning.
 */
export const inseeUnknown = rule({
  code: 'insee-unknown',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'libelleCommuneNaissance'],
  check: ({ codeInsee, libelleCommuneNaissance: town }, { isUsed, context: { places } }) => {
    if (places === null || codeInsee === undefined || !isUsed('codeInsee')) return nothing;
    if (!isInseeCode(codeInsee) || hasCountryForm(codeInsee)) return nothing;
    if (places.commune(codeInsee) !== undefined || places.communesAt(codeInsee).length > 0) return nothing;
    return [finding('codeInsee', { candidates: listed(places.communesNamed(town ?? '')) })];
  },
});
