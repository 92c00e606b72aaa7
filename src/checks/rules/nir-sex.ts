import { finding, nothing, rule } from '../rule';
import { nirParts } from '../text/nir';

/** The first digit of the NIR says another sex than the row. Source: domain.md; a warning. */
export const nirSex = rule({
  code: 'nir-sex',
  stage: 'business',
  severity: 'warning',
  reads: ['nir', 'sexe'],
  check: ({ nir, sexe }, { isUsed }) => {
    if (nir === undefined || sexe === undefined || !isUsed('nir')) return nothing;
    const parts = nirParts(nir);
    return parts !== null && parts.sex !== sexe ? [finding('nir', { digit: nir.charAt(0), sexe })] : nothing;
  },
});
