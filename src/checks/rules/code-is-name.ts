import type { FieldKey, Places } from '#dictionary';
import { fits } from '../facets';
import { fieldRule } from '../rule';
import { listed, listedCountries } from '../text/candidates';
import { isFrance } from '../text/places';

/** Columns of codes in which people write the name of what is coded. */
const CODES: ReadonlySet<FieldKey> = new Set([
  'codeInsee',
  'codePostal',
  'codePostalCentreExamen',
  'codePaysNaissance',
]);

/** Three letters in a row: no code of these has them; « 35000 CEDEX » is no name. */
const NAME = /^(?!\d{5}).*\p{L}{3}/u;

/** A name where the schema wants a code: the name is too long, but it is the code that is wanted. Source: XSD. */
export const codeIsName = fieldRule({
  code: 'code-is-name',
  stage: 'schema',
  severity: 'error',
  settles: true,
  form: true,
  check: ({ key, value, facets }, { context: { places } }) =>
    facets !== null && CODES.has(key) && isName(key, value) && !fits(value, facets)
      ? {
          candidates: candidates(key, value, places),
          isFrance: key === 'codePaysNaissance' && isFrance(value) ? 1 : 0,
        }
      : null,
});

const isName = (key: FieldKey, value: string) =>
  NAME.test(value) || (key === 'codePaysNaissance' && isFrance(value));

function candidates(key: FieldKey, name: string, places: Places | null): string {
  if (places === null) return '';
  if (key === 'codePaysNaissance') return listedCountries(places.countriesNamed(name));
  const communes = places.communesNamed(name);
  return communes.length > 0 ? listed(communes) : listedCountries(places.countriesCalled(name));
}
