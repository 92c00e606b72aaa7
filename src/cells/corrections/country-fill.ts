import type { CorrectionKind } from './rule';

/** Fills an empty cell of a birth abroad with what the others say. Source: domain.md, born abroad. */
export const countryFill: CorrectionKind<'country-fill'> = {
  code: 'country-fill',
  reason: {
    fr: 'Le pays est dit par une autre case de la ligne.',
    en: 'Another cell of the row says the country.',
  },
  severity: 'warning',
};
