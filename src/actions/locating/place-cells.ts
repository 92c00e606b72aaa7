import { foldPlace, nameFits, townAndCountry, type FieldKey, type Places, type Values } from '#dictionary';

/** The cells that say where somebody was born, in the order in which they are shown. */
export const BIRTHPLACE = [
  'codeInsee',
  'libelleCommuneNaissance',
  'codePostal',
  'codePaysNaissance',
  'libellePaysNaissance',
] as const satisfies readonly FieldKey[];

export type BirthplaceField = (typeof BIRTHPLACE)[number];

/** What some of these cells are to hold, '' to be emptied. */
export type BirthplaceCells = Readonly<Partial<Record<BirthplaceField, string>>>;

/**
 * What the cells of a birthplace are to hold for a place: its code, its name, and nothing that speaks of another. Cells
 * that agree with it are left as they are typed, and are not named. null for a code that is none.
 * Source: domain.md, born in France and born abroad.
 * @param code of a commune or of a country, `35238`, `99109`.
 */
export function placeCells(code: string, was: Values, places: Places): BirthplaceCells | null {
  const wanted =
    places.commune(code) === undefined ? ofCountry(code, was, places) : ofCommune(code, was, places);
  return wanted === null
    ? null
    : Object.fromEntries(
        Object.entries(wanted).filter(([key, text]) => (was[key as FieldKey] ?? '') !== text),
      );
}

function ofCommune(code: string, was: Values, places: Places): BirthplaceCells {
  const [name = ''] = places.commune(code)?.names ?? [];
  const { libelleCommuneNaissance: town, codePostal, codePaysNaissance, libellePaysNaissance: country } = was;
  return {
    codeInsee: code,
    ...(town !== undefined && nameFits(town, code, places) === 'same'
      ? {}
      : { libelleCommuneNaissance: name.replaceAll("'", '’') }),
    ...(codePostal !== undefined && isInsee(codePostal, places) ? { codePostal: '' } : {}),
    ...(codePaysNaissance === undefined ? {} : { codePaysNaissance: '' }),
    ...(country === undefined || foldPlace(country) === 'france' ? {} : { libellePaysNaissance: '' }),
  };
}

function ofCountry(code: string, was: Values, places: Places): BirthplaceCells | null {
  const country = places.country(code);
  if (country === undefined) return null;
  const { libelleCommuneNaissance: town, libellePaysNaissance: label } = was;
  const isCalled = (name: string) =>
    foldPlace(name) === foldPlace(country.name) ||
    places.countriesNamed(name).some((each) => each.code === code);
  const apart = town === undefined ? null : townAndCountry(town, places);
  const isIts = apart?.countries.some((each) => each.code === code) === true;
  const onlyTown = town !== undefined && isCalled(town) ? '' : isIts ? apart?.town : town;
  return {
    codeInsee: code,
    ...(onlyTown === town ? {} : { libelleCommuneNaissance: onlyTown ?? '' }),
    codePostal: '',
    codePaysNaissance: code.slice(2),
    ...(label !== undefined && isCalled(label) ? {} : { libellePaysNaissance: country.name }),
  };
}

/** Whether a postal code is none, but the INSEE code of a commune or a country. */
const isInsee = (code: string, places: Places): boolean =>
  places.communesAt(code).length === 0 &&
  (places.commune(code) !== undefined || /^99/.test(code) || /^2[AB]/i.test(code));
