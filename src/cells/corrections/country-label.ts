import type { Country, Places } from '#dictionary';
import { foldCountry } from '#dictionary';
import { countrySaid } from './country-name';
import { correction } from './rule';

const CODE = /^(?:99)?(\d{3})$/;

/** A code in the column of names, `99109`, `109`, `DE`: the country of today that it is the code of. */
function countryOfCode(value: string, places: Places): Country | null {
  const [, digits] = CODE.exec(value) ?? [];
  if (digits === undefined) return countrySaid(value, 'libellePaysNaissance', places);
  const country = places.country(`99${digits}`);
  return country?.until === null ? country : null;
}

/** Its name where the name of a country belongs; null where another cell says another country. Source: domain.md. */
export const countryLabel = correction({
  code: 'country-label',
  reason: {
    fr: 'C’est le code d’un pays : son nom est attendu ici.',
    en: 'This is the code of a country: its name is expected here.',
  },
  severity: 'warning',
  fields: ['libellePaysNaissance'],
  correct: (value, _field, { codeInsee, codePaysNaissance }, places) => {
    const country = places === null ? null : countryOfCode(value, places);
    if (country === null || isName(value, country)) return null;
    const { code, name } = country;
    const isIts =
      (codeInsee === undefined || codeInsee === code) &&
      (codePaysNaissance === undefined ||
        `99${codePaysNaissance}`.endsWith(code) ||
        !/\d/.test(codePaysNaissance));
    return isIts ? name : null;
  },
});

const isName = (value: string, { name, names }: Country): boolean =>
  [name, ...names].some((each) => foldCountry(each) === foldCountry(value));
