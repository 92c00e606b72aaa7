import { finding, nothing, rule } from '../rule';
import { isPostalCode } from '../text/places';

const POSTAL_CODES = ['codePostal', 'codePostalCentreExamen'] as const;

/** A postal code that is not of five digits, as those of France are. Source: domain.md; a warning. */
export const postalCodeForm = rule({
  code: 'postal-code-form',
  stage: 'places',
  severity: 'warning',
  form: true,
  reads: POSTAL_CODES,
  check: (values, { isUsed }) => {
    const wrong = POSTAL_CODES.filter((key) => {
      const code = values[key];
      return code !== undefined && isUsed(key) && !isPostalCode(code);
    });
    return wrong.length === 0 ? nothing : wrong.map((key) => finding(key));
  },
});
