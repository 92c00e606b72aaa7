import { matchesPatterns } from '../facets';
import { fieldRule } from '../rule';

/** A number given for a time (3, 4, 7 or 8 first): CDC cannot take it, the civil status can. Source: domain.md. */
export const nirFirstDigit = fieldRule({
  code: 'nir-first-digit',
  stage: 'schema',
  severity: 'error',
  settles: true,
  check: ({ key, value, facets }) =>
    key === 'nir' && facets !== null && /^[3478]\d/.test(value) && !matchesPatterns(value, facets)
      ? { digit: value.charAt(0) }
      : null,
});
