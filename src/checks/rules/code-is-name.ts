import type { FieldKey, Places } from '#dictionary';
import { fits } from '../facets';
import { fieldRule } from '../rule';
import { listed, listedCountries } from '../text/candidates';

/** Columns of codes in which people write the name of what is coded. */
const CODES: ReadonlySet<FieldKey> = new Set([
  'codeInsee',
  'codePostal',
  'codePostalCentreExamen',
  'codePaysNaissance',
]);

/** Three letters in a row: no code of these has them. */
const NAME = /\p{L}{3}/u;

/** A name where the schema wants a code: the name is too long, but it is the code that is wanted. Source: XSD. */
export const codeIsName = fieldRule({
  code: 'code-is-name',
  stage: 'schema',
  severity: 'error',
  settles: true,
  form: true,
  check: ({ key, value, facets }, { context: { places } }) =>
    facets !== null && CODES.has(key) && NAME.test(value) && !fits(value, facets)
      ? { candidates: candidates(key, value, places) }
      : null,
});

function candidates(key: FieldKey, name: string, places: Places | null): string {
  if (places === null) return '';
  if (key === 'codePaysNaissance') return listedCountries(places.countriesNamed(name));
  const communes = places.communesNamed(name);
  return communes.length > 0 ? listed(communes) : listedCountries(places.countriesNamed(name));
}
