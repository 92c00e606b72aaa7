import { finding, nothing, rule } from '../rule';
import { nirParts } from '../text/nir';
import { isAroundParis, isSamePlace } from '../text/places';

/** Places whose codes moved: Algeria, Morocco and Tunisia before independence, now departments around Paris. */
const MOVED = /^9[1-6]/;
/** When the departments around Paris were cut again. */
const NEW_DEPARTMENTS = 1968;
const CENTURY = 100;

/**
 * The NIR says another place of birth than the INSEE code of the row. Not compared where codes changed: Paris and
 * its surroundings before 1968, Corsica 20, 91 to 96. Source: domain.md, the trade’s judgement; a warning.
 */
export const nirPlace = rule({
  code: 'nir-place',
  stage: 'business',
  severity: 'warning',
  reads: ['nir', 'codeInsee', 'anneeNaissance'],
  check: ({ nir, codeInsee, anneeNaissance }, { isUsed, context }) => {
    if (nir === undefined || codeInsee === undefined || !isUsed('nir')) return nothing;
    const parts = nirParts(nir);
    if (parts === null || MOVED.test(parts.place)) return nothing;
    if (parts.place.startsWith('20') || codeInsee.startsWith('20')) return nothing;
    const year = Number(anneeNaissance ?? yearOf(parts.year, context.today));
    if (year < NEW_DEPARTMENTS && isAroundParis(parts.department)) return nothing;
    return isSamePlace(parts.place, codeInsee)
      ? nothing
      : [finding('nir', { place: parts.place, codeInsee })];
  },
});

/** The latest year, up to today, that ends with these two digits. */
function yearOf(digits: string, today: string): number {
  const now = Number(today.slice(0, 4));
  const year = now - (now % CENTURY) + Number(digits);
  return year > now ? year - CENTURY : year;
}
