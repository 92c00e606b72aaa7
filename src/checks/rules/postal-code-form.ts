import { finding, nothing, rule } from '../rule';
import { isNoPostalCode, isPostalCode } from '../text/places';

const POSTAL_CODES = ['codePostal', 'codePostalCentreExamen'] as const;

/** `2A004` is told by `postal-is-insee`. */
const isInsee = (code: string) => /^2[AB]\d{3}$/i.test(code);

/** A postal code that is not of five digits, as those of France are, or that begins with 00 or 96. Source: domain.md; a warning. */
export const postalCodeForm = rule({
  code: 'postal-code-form',
  stage: 'places',
  severity: 'warning',
  form: true,
  reads: POSTAL_CODES,
  check: (values, { isUsed }) => {
    const wrong = POSTAL_CODES.filter((key) => {
      const code = values[key];
      return (
        code !== undefined && isUsed(key) && !isInsee(code) && (!isPostalCode(code) || isNoPostalCode(code))
      );
    });
    return wrong.length === 0 ? nothing : wrong.map((key) => finding(key));
  },
});
