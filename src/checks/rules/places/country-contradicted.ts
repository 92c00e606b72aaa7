import { townAndCountry, type Country, type Places, type Values } from '#dictionary';
import { finding, nothing, rule } from '../../rule';
import { listedCountries } from '../../text/candidates';
import {
  hasCountryForm,
  isAbroad,
  isCountryCode,
  isFrance,
  isInseeCode,
  isPostalBirth,
} from '../../text/places';

/**
 * One cell says a country, and another a place that is not there: « Nantes (Maroc) » with the code of Nantes or without
 * any, postal code 44000 and country Maroc. Nothing is corrected, for nobody knows which is wrong. Source: domain.md, born
 * in France and born abroad; a warning.
 */
export const countryContradicted = rule({
  code: 'country-contradicted',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'codePostal', 'libelleCommuneNaissance', 'codePaysNaissance', 'libellePaysNaissance'],
  check: (values, { isUsed, context: { places } }) => {
    if (places === null || !isUsed('libelleCommuneNaissance')) return nothing;
    const beside = besideTown(values, places);
    if (beside !== null) return [finding('libelleCommuneNaissance', beside)];
    if (!isPostalBirth(values, places)) return nothing;
    const { codePaysNaissance: code, libellePaysNaissance: name, codePostal = '' } = values;
    const key = code === undefined ? 'libellePaysNaissance' : 'codePaysNaissance';
    const countries = saidBy(code ?? name, places);
    return countries.length === 0
      ? nothing
      : [finding(key, { countries: listedCountries(countries), town: '', code: codePostal })];
  },
});

/** What the town's cell says against itself or against the INSEE code; null when it does not. */
function besideTown(values: Values, places: Places) {
  const { codeInsee, codePaysNaissance, libellePaysNaissance, libelleCommuneNaissance: typed } = values;
  const apart = typed === undefined ? null : townAndCountry(typed, places);
  if (apart === null) return null;
  const { town, isInFrance, countries } = apart;
  const isSaid = saidBy(codePaysNaissance ?? libellePaysNaissance, places).some(({ code }) =>
    countries.some((each) => each.code === code),
  );
  const data = {
    countries: listedCountries(countries),
    town: '',
    code: codeInsee ?? values.codePostal ?? '',
  };
  if (codeInsee !== undefined) {
    const isPlace = isInseeCode(codeInsee) && (isAbroad(codeInsee) || !hasCountryForm(codeInsee));
    return isPlace && !countries.some(({ code }) => code === codeInsee) ? data : null;
  }
  if (isPostalBirth({ ...values, libelleCommuneNaissance: town }, places)) return data;
  return isInFrance && !isSaid ? { ...data, town } : null;
}

/** The foreign countries that a cell says, by its name or its code. */
function saidBy(said: string | undefined, places: Places): readonly Country[] {
  if (said === undefined || isFrance(said)) return nothing;
  if (!isCountryCode(said)) return places.countriesNamed(said);
  return [places.country(`99${said}`)].filter((each) => each !== undefined);
}
