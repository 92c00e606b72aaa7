import { codePoints } from '../facets';
import { fieldRule } from '../rule';

/** A name too long for a CPF file, whose limits are shorter than those of the civil status: never cut. Source: XSD, domain.md. */
export const cpfNameTooLong = fieldRule({
  code: 'cpf-name-too-long',
  stage: 'schema',
  severity: 'error',
  settles: true,
  check: ({ key, value, facets }) => {
    if (key !== 'nomTitulaire' && key !== 'prenom1Titulaire') return null;
    const max = facets?.maxLength ?? Infinity;
    const length = codePoints(value);
    return length > max ? { length, max, read: value } : null;
  },
});
