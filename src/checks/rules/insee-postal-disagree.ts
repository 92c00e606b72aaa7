import { finding, nothing, rule } from '../rule';
import { departmentOfInsee, departmentOfPostalCode } from '../text/places';

/** Departments that were cut again in 1968: their old and new codes are not compared. */
const AROUND_PARIS = /^(?:75|77|78|9[1-5])$/;
const OVERSEAS = /^9[78]/;

/**
 * An INSEE code and a postal code of two departments; the INSEE code is the one sent. Only departments are compared,
 * and neither around Paris nor overseas, where codes changed. Source: domain.md; a warning.
 */
export const inseePostalDisagree = rule({
  code: 'insee-postal-disagree',
  stage: 'business',
  severity: 'warning',
  reads: ['codeInsee', 'codePostal'],
  check: ({ codeInsee, codePostal }, { isUsed }) => {
    if (codeInsee === undefined || codePostal === undefined || !isUsed('codeInsee')) return nothing;
    const insee = departmentOfInsee(codeInsee);
    const postal = departmentOfPostalCode(codePostal);
    if (insee === null || postal === null || insee === postal) return nothing;
    const incomparable = [AROUND_PARIS, OVERSEAS].some((group) => group.test(insee) && group.test(postal));
    return incomparable ? nothing : [finding('codePostal', { codeInsee, codePostal })];
  },
});
