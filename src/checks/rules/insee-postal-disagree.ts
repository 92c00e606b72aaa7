import { finding, nothing, rule } from '../rule';
import { departmentOfInsee, departmentOfPostalCode, isAroundParis } from '../text/places';

const isOverseas = (department: string) => /^9[78]/.test(department);

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
    const incomparable = [isAroundParis, isOverseas].some((group) => group(insee) && group(postal));
    return incomparable ? nothing : [finding('codePostal', { codeInsee, codePostal })];
  },
});
