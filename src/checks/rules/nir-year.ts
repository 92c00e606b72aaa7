import { finding, nothing, rule } from '../rule';
import { nirParts } from '../text/nir';

/** The NIR says another year of birth than the row. Source: domain.md; a warning. */
export const nirYear = rule({
  code: 'nir-year',
  stage: 'business',
  severity: 'warning',
  reads: ['nir', 'anneeNaissance'],
  check: ({ nir, anneeNaissance: year }, { isUsed }) => {
    if (nir === undefined || year === undefined || !isUsed('nir')) return nothing;
    const parts = nirParts(nir);
    return parts !== null && parts.year !== year.slice(-2)
      ? [finding('nir', { digits: parts.year, year })]
      : nothing;
  },
});
