import { nameFits } from '#dictionary';
import { finding, nothing, rule } from '../../rule';
import { damagedPart } from '../../text/damaged';
import { listed, nameOf } from '../../text/candidates';

/**
 * The name of the town is not that of the INSEE code, which is the one that CDC compares. Accents, hyphens, « St »,
 * articles, arrondissements and former names do not count, nor does one slip of the keyboard. A code that is a postal
 * code is told by `insee-is-postal`. Source: domain.md, the trade’s judgement; a warning.
 */
export const inseeNameDisagree = rule({
  code: 'insee-name-disagree',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'libelleCommuneNaissance'],
  check: ({ codeInsee, libelleCommuneNaissance: town }, { isUsed, context: { places } }) => {
    if (places === null || codeInsee === undefined || town === undefined || !isUsed('codeInsee'))
      return nothing;
    const commune = places.commune(codeInsee);
    if (commune === undefined || nameFits(town, codeInsee, places) !== 'other') return nothing;
    // `text-damaged` tells it.
    if (damagedPart(town) !== null) return nothing;
    const isPostal = places
      .communesAt(codeInsee)
      .some(({ code }) => nameFits(town, code, places) !== 'other');
    if (isPostal) return nothing;
    return [
      finding('libelleCommuneNaissance', {
        codeInsee,
        name: nameOf(commune),
        candidates: listed(places.communesNamed(town)),
      }),
    ];
  },
});
