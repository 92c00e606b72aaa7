import { nameFits } from '#dictionary';
import { finding, nothing, rule } from '../../rule';
import { listed, nameOf } from '../../text/candidates';
import { overBefore } from '../../text/places';

/** A postal code in the column of INSEE codes, where it is no commune's code. Source: cases of the field; a warning. */
export const inseeIsPostal = rule({
  code: 'insee-is-postal',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'libelleCommuneNaissance', 'anneeNaissance'],
  check: (values, { isUsed, context: { places } }) => {
    const { codeInsee, libelleCommuneNaissance: town } = values;
    if (places === null || codeInsee === undefined || !isUsed('codeInsee')) return nothing;
    const there = places.communesAt(codeInsee);
    const named = there.filter(({ code }) => town !== undefined && nameFits(town, code, places) !== 'other');
    // Some codes are a commune's and another's postal code: the name of the town tells.
    const own = places.commune(codeInsee);
    // Without a town, a code that was none any more at the birth is told here, with what else it is.
    const over = town === undefined ? overBefore(values, places) : null;
    const isOther =
      own === undefined ||
      over !== null ||
      (named.length > 0 && nameFits(town ?? '', codeInsee, places) === 'other');
    if (there.length === 0 || !isOther) return nothing;
    const heirs = (over?.into ?? []).slice(0, 1).flatMap((code) => places.commune(code) ?? []);
    const candidates = [
      ...(named.length > 0 ? named : there).slice(0, heirs.length > 0 ? 3 : undefined),
      ...heirs,
    ];
    return [
      finding('codeInsee', {
        candidates: listed(candidates),
        former: over === null ? '' : nameOf(over),
        since: over?.until == null ? 0 : over.until + 1,
      }),
    ];
  },
});
