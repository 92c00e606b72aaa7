import { townAndCountry } from '#dictionary';
import { correction } from './rule';

/** « Oran (Algérie) » is Oran: the country has cells of its own, see {@link fillCountry}. */
export const townCountry = correction({
  code: 'town-and-country',
  reason: {
    fr: 'La case contient la ville et le pays : chacun a sa colonne.',
    en: 'The cell holds the town and the country: each has its own column.',
  },
  severity: 'warning',
  fields: ['libelleCommuneNaissance'],
  correct: (value, _field, { codeInsee, codePaysNaissance }, places) => {
    const apart = places === null ? null : townAndCountry(value, places);
    const [country, ...others] = apart?.countries ?? [];
    if (apart === null || country === undefined || others.length > 0) return null;
    // A country that is no more has no code that can be filled for it: its name is kept where it stands.
    if (country.until !== null && codeInsee !== country.code) return null;
    const isIts =
      (codeInsee === undefined || codeInsee === country.code) &&
      (codePaysNaissance === undefined || codePaysNaissance === country.code.slice(2));
    return isIts ? apart.town : null;
  },
});
