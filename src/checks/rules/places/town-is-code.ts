import { finding, nothing, rule } from '../../rule';
import { nameOf } from '../../text/candidates';

const CODE = /^(?:\d{4,5}|2[AB]\d{3})$/i;

/** A code in the town's place, `35238`, `99350`. Source: cases of the field; a warning. */
export const townIsCode = rule({
  code: 'town-is-code',
  stage: 'places',
  severity: 'warning',
  reads: ['libelleCommuneNaissance'],
  check: ({ libelleCommuneNaissance: town }, { isUsed, context: { places } }) => {
    if (town === undefined || !CODE.test(town) || !isUsed('libelleCommuneNaissance')) return nothing;
    const code = town.toUpperCase().padStart(5, '0');
    const commune = places?.commune(code) ?? places?.communesAt(code)[0];
    const name = commune === undefined ? (places?.country(code)?.name ?? '') : nameOf(commune);
    return [finding('libelleCommuneNaissance', { name })];
  },
});
