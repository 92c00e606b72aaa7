import type { Commune, Country, Places } from '#dictionary';

const NAMED = 4;

/** Communes as a person may choose among them, « Rennes 35238, Rennes-les-Bains 11310 »; none is ever chosen. */
export function listed(communes: readonly Commune[]): string {
  const names = communes.slice(0, NAMED).map((commune) => `${nameOf(commune)} ${commune.code}`);
  return names.join(', ') + (communes.length > NAMED ? '…' : '');
}

/** The name of a commune as it is printed. */
export function nameOf({ names: [name = ''] }: Commune): string {
  return name.replaceAll("'", '’');
}

/** Countries, likewise. */
export function listedCountries(countries: readonly Country[]): string {
  return countries.map(({ name, code }) => `${name} ${code}`).join(', ');
}

/** Communes or, where there are none, countries that one of the texts names; the first text that names any. */
export function placesNamed(texts: readonly string[], places: Places | null): string {
  if (places === null) return '';
  const said = texts.flatMap((text) => [
    listed(places.communesNamed(text)),
    listedCountries(places.countriesCalled(text)),
  ]);
  return said.find((candidates) => candidates !== '') ?? '';
}
