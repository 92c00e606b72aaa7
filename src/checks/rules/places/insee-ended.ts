import { finding, nothing, rule } from '../../rule';
import { birthYear, isPostalCodeOf, overBefore } from '../../text/places';
import { listed, nameOf } from '../../text/candidates';

/**
 * A code that was no commune's any more when the person was born: `20004` in 1990, Corsica being 2A and 2B since 1976. A
 * code that is in force always passes, and so does that of a part of a commune, which may keep its register of births.
 * Source: domain.md; a warning.
 */
export const inseeEnded = rule({
  code: 'insee-ended',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'libelleCommuneNaissance', 'anneeNaissance'],
  check: (values, { isUsed, context: { places } }) => {
    const { codeInsee, libelleCommuneNaissance: town } = values;
    if (places === null || codeInsee === undefined || !isUsed('codeInsee')) return nothing;
    const commune = overBefore(values, places);
    const year = birthYear(values);
    if (commune === null || commune.until === null || year === null) return nothing;
    // `insee-is-postal` tells it.
    const isPostal =
      town === undefined ? places.communesAt(codeInsee).length > 0 : isPostalCodeOf(town, codeInsee, places);
    if (isPostal) return nothing;
    const heirs = commune.into.flatMap((code) => places.commune(code) ?? []);
    return [
      finding('codeInsee', {
        name: nameOf(commune),
        since: commune.until + 1,
        year,
        candidates: listed(heirs.slice(0, 1)),
      }),
    ];
  },
});
