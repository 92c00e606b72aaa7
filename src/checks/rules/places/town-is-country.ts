import { finding, nothing, rule } from '../../rule';

/** Countries whose name is a city's too. */
const CITIES: ReadonlySet<string> = new Set(
  '125 128 129 130 137 138 226 232 230 240 248 325 362 399 405 409 413 414 401 434 443 444'.split(' '),
);

/**
 * The name of a country in the town's place. One that is a town's too, or a commune's, is told where no other cell says
 * where it is. Source: cases of the field; a warning.
 */
export const townIsCountry = rule({
  code: 'town-is-country',
  stage: 'places',
  severity: 'warning',
  reads: ['libelleCommuneNaissance', 'codeInsee', 'codePostal', 'codePaysNaissance', 'libellePaysNaissance'],
  check: (values, { isUsed, context: { places } }) => {
    const town = values.libelleCommuneNaissance;
    if (places === null || town === undefined || !isUsed('libelleCommuneNaissance')) return nothing;
    const [country] = places.countriesCalled(town);
    if (country === undefined || !isItsName(town, country.name)) return nothing;
    const isTown = CITIES.has(country.code.slice(2)) || places.communesNamed(town).length > 0;
    const isPlaced = PLACE.some((field) => values[field] !== undefined);
    return isTown && isPlaced
      ? nothing
      : [finding('libelleCommuneNaissance', { country: country.name, isTown: isTown ? 1 : 0 })];
  },
});

/** The other cells that say where a birth was. */
const PLACE = ['codeInsee', 'codePostal', 'codePaysNaissance', 'libellePaysNaissance'] as const;

/** An ISO code or another of its names may be a town’s. */
const isItsName = (town: string, name: string) =>
  town.localeCompare(name, 'fr', { sensitivity: 'base', ignorePunctuation: true }) === 0;
