import { nameFits, type Commune, type Places, type Values } from '#dictionary';

/** Mainland, Corsica and its former 20, overseas, abroad. Source: domain.md. */
const INSEE = /^(?:(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])\d{3}|97[1-8]\d{2}|98[4-9]\d{2}|99\d{3})$/;
const POSTAL = /^\d{5}$/;
const COUNTRY = /^\d{3}$/;

/** France among the countries of INSEE, in the forms people write it. */
const FRANCE: ReadonlySet<string> = new Set(['100', '99100', 'FRA', 'FR', 'FRANCE', '250']);

export function isInseeCode(code: string): boolean {
  return INSEE.test(code);
}

export function isPostalCode(code: string): boolean {
  return POSTAL.test(code);
}

/** No postal code of France begins so; 99 is told apart, as a country. Source: domain.md, measured. */
const NO_POSTAL = /^(?:00|96)/;

/** Whether a text of five digits is one that no place of France has as its postal code. */
export function isNoPostalCode(code: string): boolean {
  return NO_POSTAL.test(code);
}

/** Whether a code is the postal code of the town that is named, whatever else it is. */
export function isPostalCodeOf(town: string | undefined, code: string, places: Places): boolean {
  if (town === undefined || nameFits(town, code, places) === 'same') return false;
  return places.communesAt(code).some((commune) => nameFits(town, commune.code, places) !== 'other');
}

/** The commune of the INSEE code, where it was none any more at the birth; null for one that is in force, or a part. */
export function overBefore(values: Values, places: Places): Commune | null {
  const commune = places.commune(values.codeInsee ?? '');
  const year = birthYear(values);
  if (commune === undefined || commune.until === null || commune.isPart || year === null) return null;
  return year > commune.until ? commune : null;
}

/** Whether a postal code, with the town or alone and without an INSEE code, says a birth in France. */
export function isPostalBirth(
  { codeInsee, codePostal, libelleCommuneNaissance: town }: Values,
  places: Places,
): boolean {
  if (codeInsee !== undefined || codePostal === undefined) return false;
  const there = places.communesAt(codePostal);
  return there.some(({ code }) => town === undefined || nameFits(town, code, places) !== 'other');
}

/** 99100 is France; 99000 and 99999 are nothing. Source: domain.md, measured. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['99000', '99100', '99999']);

/** Whether an INSEE code says a birth in a foreign country. */
export function isAbroad(codeInsee: string | undefined): boolean {
  return hasCountryForm(codeInsee) && !NO_COUNTRY.has(codeInsee ?? '');
}

/** Whether a code is of the form of those of countries, `99xxx`, be there such a country or not. */
export function hasCountryForm(codeInsee: string | undefined): boolean {
  return codeInsee !== undefined && /^99\d{3}$/.test(codeInsee);
}

/** The country code of an INSEE code `99xxx`: its last three digits. Source: domain.md. */
export function countryOf(codeInsee: string): string {
  return codeInsee.slice(2);
}

export function isCountryCode(code: string): boolean {
  return COUNTRY.test(code);
}

export function isFrance(country: string): boolean {
  return FRANCE.has(country.toUpperCase());
}

/** Around Paris the departments were cut again in 1968: 75 and 78 became seven. */
const AROUND_PARIS = /^(?:75|77|78|9[1-5])$/;

/** Whether a department is one of those, old or new, whose codes cannot be compared. */
export function isAroundParis(department: string): boolean {
  return AROUND_PARIS.test(department);
}

/** The department of an INSEE code, Corsica as 20; null for a country and for what is no INSEE code. */
export function departmentOfInsee(code: string): string | null {
  if (!isInseeCode(code) || hasCountryForm(code)) return null;
  const department = code.slice(0, 2);
  if (department === '97' || department === '98') return code.slice(0, 3);
  return department === '2A' || department === '2B' ? '20' : department;
}

/** The department of a postal code; null for what is no postal code of France, and for Monaco (98000). */
export function departmentOfPostalCode(code: string): string | null {
  if (!isPostalCode(code) || code.startsWith('980') || code.startsWith('00')) return null;
  const department = code.slice(0, 2);
  return department === '97' || department === '98' ? code.slice(0, 3) : department;
}

/** Whether a birth date tells its year, and which. */
export function birthYear({ anneeNaissance }: Values): number | null {
  return anneeNaissance !== undefined && /^\d{4}$/.test(anneeNaissance) ? Number(anneeNaissance) : null;
}
