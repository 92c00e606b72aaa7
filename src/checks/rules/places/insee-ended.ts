import { finding, nothing, rule } from '../../rule';
import { birthYear, isPostalCodeOf } from '../../text/places';
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
    if (places === null || values.codeInsee === undefined || !isUsed('codeInsee')) return nothing;
    const commune = places.commune(values.codeInsee);
    const year = birthYear(values);
    if (commune === undefined || commune.until === null || commune.isPart || year === null) return nothing;
    if (year <= commune.until || isPostalCodeOf(values.libelleCommuneNaissance, values.codeInsee, places))
      return nothing;
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
