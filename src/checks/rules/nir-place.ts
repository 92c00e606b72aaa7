import { isSamePlace, lineage, type Places } from '#dictionary';
import { finding, nothing, rule } from '../rule';
import { nirParts } from '../text/nir';
import { departmentOfInsee, departmentOfPostalCode, hasCountryForm, isAroundParis } from '../text/places';

/** Algeria, Morocco and Tunisia before independence, now departments around Paris. */
const MOVED = /^9[1-6]/;
/** When the departments around Paris were cut again. */
const NEW_DEPARTMENTS = 1968;
const CENTURY = 100;

/**
 * The NIR says another place of birth than the INSEE code of the row or, without one, than its postal code. Its code is
 * that of the time: a commune that was absorbed, that changed department or code is the same place. Not compared: Paris
 * and its surroundings before 1968, Corsica 20, 91 to 96, and a code that the tables do not know.
 * Source: domain.md, the trade’s judgement; a warning.
 */
export const nirPlace = rule({
  code: 'nir-place',
  stage: 'places',
  severity: 'warning',
  reads: ['nir', 'codeInsee', 'codePostal', 'anneeNaissance'],
  check: ({ nir, codeInsee, codePostal, anneeNaissance }, { isUsed, context: { places, today } }) => {
    if (nir === undefined || !isUsed('nir')) return nothing;
    const parts = nirParts(nir);
    if (parts === null || MOVED.test(parts.place) || parts.place.startsWith('20')) return nothing;
    const year = Number(anneeNaissance ?? yearOf(parts.year, today));
    if (year < NEW_DEPARTMENTS && isAroundParis(parts.department)) return nothing;
    const stated = codeInsee ?? codePostal;
    if (stated === undefined || codeInsee?.startsWith('20') === true) return nothing;
    const isSame =
      codeInsee !== undefined
        ? isSameCode(parts.place, codeInsee, places)
        : isAtPostalCode(parts.place, stated, places);
    return isSame ? nothing : [finding('nir', { place: parts.place, stated })];
  },
});

function isSameCode(place: string, codeInsee: string, places: Places | null): boolean {
  if (place === codeInsee) return true;
  if (hasCountryForm(place) !== hasCountryForm(codeInsee)) return false;
  if (places === null) return true;
  if (hasCountryForm(place)) return haveSharedPast(place, codeInsee, places);
  const areKnown = [place, codeInsee].every((code) => places.commune(code) !== undefined);
  return !areKnown || isSamePlace(place, codeInsee, places);
}

/** Whether two countries were one, or one is the other’s former code: they share a name, « URSS », « Yougoslavie ». */
function haveSharedPast(one: string, other: string, places: Places): boolean {
  const namesOf = (code: string) => {
    const country = places.country(code);
    return country === undefined ? [] : [country.name, ...country.names, ...country.wider];
  };
  const names = new Set(namesOf(one));
  return names.size === 0 || namesOf(other).some((name) => names.has(name));
}

/** A postal code is compared with those that the place has today; where it is not known, by its department. */
function isAtPostalCode(place: string, postalCode: string, places: Places | null): boolean {
  if (hasCountryForm(place) || places === null) return true;
  const known = [...lineage(place, places)].flatMap((code) => places.commune(code)?.postalCodes ?? []);
  if (known.includes(postalCode) || known.length === 0) return true;
  const [one, other] = [departmentOfInsee(place), departmentOfPostalCode(postalCode)];
  return places.communesAt(postalCode).length === 0 && (one === null || other === null || one === other);
}

/** The latest year, up to today, that ends with these two digits. */
function yearOf(digits: string, today: string): number {
  const now = Number(today.slice(0, 4));
  const year = now - (now % CENTURY) + Number(digits);
  return year > now ? year - CENTURY : year;
}
