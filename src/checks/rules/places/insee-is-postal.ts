import { nameFits } from '#dictionary';
import { finding, nothing, rule } from '../../rule';
import { listed } from '../../text/candidates';

/** A postal code in the column of INSEE codes, where it is no commune's code. Source: cases of the field; a warning. */
export const inseeIsPostal = rule({
  code: 'insee-is-postal',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'libelleCommuneNaissance'],
  check: ({ codeInsee, libelleCommuneNaissance: town }, { isUsed, context: { places } }) => {
    if (places === null || codeInsee === undefined || !isUsed('codeInsee')) return nothing;
    const there = places.communesAt(codeInsee);
    const named = there.filter(({ code }) => town !== undefined && nameFits(town, code, places) !== 'other');
    // Some codes are a commune's and another's postal code: the name of the town tells.
    const own = places.commune(codeInsee);
    const isOther =
      own === undefined || (named.length > 0 && nameFits(town ?? '', codeInsee, places) === 'other');
    if (there.length === 0 || !isOther) return nothing;
    return [finding('codeInsee', { candidates: listed(named.length > 0 ? named : there) })];
  },
});
