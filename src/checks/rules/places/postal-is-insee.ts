import { nameFits, type FieldKey, type Places, type Values } from '#dictionary';
import { finding, nothing, rule } from '../../rule';
import { nameOf } from '../../text/candidates';
import { hasCountryForm, isAbroad, isPostalCode } from '../../text/places';

const POSTAL_CODES = ['codePostal', 'codePostalCentreExamen'] as const satisfies readonly FieldKey[];

/**
 * An INSEE code in a column of postal codes: `99351` is a country, `75056` the whole of Paris, `35238` Rennes. One that
 * is a postal code as well is taken for it. Source: cases of the field; a warning.
 */
export const postalIsInsee = rule({
  code: 'postal-is-insee',
  stage: 'places',
  severity: 'warning',
  reads: POSTAL_CODES,
  check: (values, { isUsed, context: { places } }) => {
    let found: ReturnType<typeof finding<{ name: string; abroad: number }>>[] | null = null;
    for (const key of POSTAL_CODES) {
      const code = values[key];
      if (code === undefined || !isUsed(key)) continue;
      const name = nameOfInsee(code, key === 'codePostal' ? values : {}, places);
      if (name !== null) (found ??= []).push(finding(key, { name, abroad: hasCountryForm(code) ? 1 : 0 }));
    }
    return found ?? nothing;
  },
});

/** The whole cities, whose codes are no postal codes. */
const CITIES: Readonly<Record<string, string>> = { '75056': 'Paris', '69123': 'Lyon', '13055': 'Marseille' };

/** What the code names as an INSEE code; '' for a country nobody knows, null when it may be a postal code, a CEDEX too. */
export function nameOfInsee(
  code: string,
  { codeInsee, libelleCommuneNaissance: town }: Values,
  places: Places | null,
): string | null {
  if (code === '99100') return 'France';
  if (hasCountryForm(code)) return isAbroad(code) ? (places?.country(code)?.name ?? '') : '';
  const city = CITIES[code];
  if (city !== undefined) return city;
  if (/^2[AB]\d{3}$/i.test(code)) return nameOfCommune(code.toUpperCase(), places);
  if (places === null || !isPostalCode(code) || places.communesAt(code).length > 0) return null;
  const commune = places.commune(code);
  if (commune === undefined || (codeInsee !== undefined && codeInsee !== code)) return null;
  return town === undefined || nameFits(town, code, places) !== 'other' ? nameOf(commune) : null;
}

/** Corsican codes have a letter: they are INSEE codes, known or not. */
function nameOfCommune(code: string, places: Places | null): string {
  const commune = places?.commune(code);
  return commune === undefined ? 'Corse' : nameOf(commune);
}
