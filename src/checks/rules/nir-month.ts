import { finding, nothing, rule } from '../rule';
import { nirParts } from '../text/nir';

/** The NIR says another month of birth than the row; over 12 it says none. Source: domain.md; a warning. */
export const nirMonth = rule({
  code: 'nir-month',
  stage: 'business',
  severity: 'warning',
  reads: ['nir', 'moisNaissance'],
  check: ({ nir, moisNaissance: month }, { isUsed }) => {
    if (nir === undefined || month === undefined || !isUsed('nir')) return nothing;
    const parts = nirParts(nir);
    if (parts === null || Number(parts.month) < 1 || Number(parts.month) > 12) return nothing;
    return Number(parts.month) === Number(month) ? nothing : [finding('nir', { digits: parts.month, month })];
  },
});
