import { nameFits, type Commune, type Places } from '#dictionary';
import { finding, nothing, rule } from '../../rule';
import { damagedPart } from '../../text/damaged';
import { listed } from '../../text/candidates';

/**
 * Without an INSEE code, the postal code and the name say where the birth was: here no commune of this name has this
 * postal code. One that the tables do not have, a CEDEX, is not judged. Source: domain.md, third parties, so a warning.
 */
export const postalNameDisagree = rule({
  code: 'postal-name-disagree',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'codePostal', 'libelleCommuneNaissance'],
  check: ({ codeInsee, codePostal, libelleCommuneNaissance: town }, { isUsed, context: { places } }) => {
    if (places === null || codeInsee !== undefined || codePostal === undefined || town === undefined)
      return nothing;
    const there = places.communesAt(codePostal);
    if (there.length === 0 || !isUsed('codePostal')) return nothing;
    // `text-damaged` tells it.
    if (damagedPart(town) !== null) return nothing;
    if (there.some(({ code }) => nameFits(town, code, places) !== 'other')) return nothing;
    return [
      finding('libelleCommuneNaissance', {
        codePostal,
        there: listed(there),
        candidates: listed(named(town, codePostal, places)),
      }),
    ];
  },
});

/** The communes of that name; that whose INSEE code stands for the postal one comes first. */
function named(town: string, code: string, places: Places): readonly Commune[] {
  const own = places.commune(code);
  const isMeant = own !== undefined && nameFits(town, code, places) === 'same';
  const others = places.communesNamed(town);
  return isMeant ? [own, ...others.filter((each) => each !== own)] : others;
}
