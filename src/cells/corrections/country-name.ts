import type { Country, FieldKey, Places, Values } from '#dictionary';
import { isUnknownWord } from '../values/unknown-word';
import { correction } from './rule';

/**
 * The only country of today that a text means in a field: by its name, and by its ISO code in a country's own column
 * alone. A word that says that nothing is known means none, be it a country's ISO code. Source: domain.md.
 */
export function countrySaid(value: string, field: FieldKey, places: Places): Country | null {
  if (!/\p{L}/u.test(value) || isUnknownWord(value, field)) return null;
  const named = field === 'codeInsee' ? places.countriesCalled(value) : places.countriesNamed(value);
  const [country, ...others] = named;
  return country === undefined || country.until !== null || others.length > 0 ? null : country;
}

export const countryName = correction({
  code: 'country-name',
  reason: {
    fr: 'C’est le nom ou le code ISO d’un pays : le format de la CDC en veut le code INSEE.',
    en: 'This is the name or the ISO code of a country: the format of the CDC wants its INSEE code.',
  },
  severity: 'warning',
  fields: ['codeInsee', 'codePaysNaissance'],
  correct: (value, field, values, places) => {
    if (places === null) return null;
    if (field === 'codePaysNaissance' && FRANCE.test(value)) return codeOfBoth(values, places);
    const country = countrySaid(value, field, places);
    if (country === null) return null;
    return field === 'codeInsee' ? country.code : country.code.slice(2);
  },
});

const FRANCE = /^(?:FR|FRA|FRANCE)$/i;

/** « FR », often the nationality, where the INSEE code and the name say the same foreign country: its code. */
function codeOfBoth({ codeInsee, libellePaysNaissance: name }: Values, places: Places): string | null {
  const country = name === undefined ? null : countrySaid(name, 'libellePaysNaissance', places);
  return country !== null && country.code === codeInsee ? country.code.slice(2) : null;
}
