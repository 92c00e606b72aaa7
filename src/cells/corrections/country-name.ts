import type { FieldKey, Places } from '#dictionary';
import { correction } from './rule';

/** The code of the only country that a name or an ISO code means: `Maroc` and `MAR` give 350, 99350 as an INSEE code. */
export function countryCodeOf(value: string, field: FieldKey, places: Places): string | null {
  if (!/\p{L}/u.test(value)) return null;
  const [country, ...others] = places.countriesNamed(value);
  if (country === undefined || country.until !== null || others.length > 0) return null;
  return field === 'codeInsee' ? country.code : country.code.slice(2);
}

export const countryName = correction({
  code: 'country-name',
  reason: {
    fr: 'C’est le nom ou le code ISO d’un pays : le format de la CDC en veut le code INSEE.',
    en: 'This is the name or the ISO code of a country: the format of the CDC wants its INSEE code.',
  },
  severity: 'warning',
  fields: ['codeInsee', 'codePaysNaissance'],
  correct: (value, field, _values, places) => (places === null ? null : countryCodeOf(value, field, places)),
});
