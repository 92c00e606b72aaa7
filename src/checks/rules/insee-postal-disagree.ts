import { cityOf, lineage, type Places } from '#dictionary';
import { nameOfInsee } from './places/postal-is-insee';
import { finding, nothing, rule } from '../rule';
import { listed } from '../text/candidates';
import { birthYear, departmentOfInsee, departmentOfPostalCode, isAroundParis } from '../text/places';

/** When the departments around Paris were cut again. */
const NEW_DEPARTMENTS = 1968;

const isOverseas = (department: string) => /^9[78]/.test(department);

/**
 * The postal code is another commune’s than the INSEE code, which is the one sent. A commune may have its neighbour’s, of
 * the next department too; one that is no more has that of what it went into. Where the tables do not know one of the
 * two, departments alone are compared, and neither overseas nor around Paris before 1968. Source: domain.md; a warning.
 */
export const inseePostalDisagree = rule({
  code: 'insee-postal-disagree',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'codePostal', 'anneeNaissance'],
  check: (values, { isUsed, context: { places } }) => {
    const { codeInsee, codePostal } = values;
    if (codeInsee === undefined || codePostal === undefined || !isUsed('codeInsee')) return nothing;
    // `postal-is-insee` tells it.
    if (nameOfInsee(codePostal, values, places) !== null) return nothing;
    const isOld = (birthYear(values) ?? 0) < NEW_DEPARTMENTS;
    const known = places === null ? null : agree(codeInsee, codePostal, places);
    if (known ?? sameDepartment(codeInsee, codePostal, isOld || places === null)) return nothing;
    if (isOld && bothAroundParis(codeInsee, codePostal)) return nothing;
    const there = known === false && places !== null ? listed(places.communesAt(codePostal)) : '';
    return [finding('codePostal', { codeInsee, codePostal, there })];
  },
});

/** Whether the commune, what it went into or a part of it has the postal code; null when the tables cannot tell. */
function agree(codeInsee: string, codePostal: string, places: Places): boolean | null {
  const there = places.communesAt(codePostal);
  if (places.commune(codeInsee) === undefined || there.length === 0) return null;
  // The city has the postal codes of all its arrondissements.
  const parts =
    cityOf(codeInsee) === null ? [] : there.filter(({ code }) => cityOf(code) === cityOf(codeInsee));
  if (parts.length > 0) return parts.some(({ code }) => code === codeInsee);
  const codes = [...lineage(codeInsee, places), ...places.partsOf(codeInsee)];
  return codes.some((code) => places.commune(code)?.postalCodes.includes(codePostal) === true);
}

function sameDepartment(codeInsee: string, codePostal: string, isLenient: boolean): boolean {
  const insee = departmentOfInsee(codeInsee);
  const postal = departmentOfPostalCode(codePostal);
  if (insee === null || postal === null || insee === postal) return true;
  return (
    (isOverseas(insee) && isOverseas(postal)) || (isLenient && isAroundParis(insee) && isAroundParis(postal))
  );
}

function bothAroundParis(codeInsee: string, codePostal: string): boolean {
  return [departmentOfInsee(codeInsee), departmentOfPostalCode(codePostal)].every(
    (department) => department !== null && isAroundParis(department),
  );
}
