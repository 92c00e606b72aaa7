/** Mainland, Corsica and its former 20, overseas, abroad. Source: domain.md. */
const INSEE = /^(?:(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])\d{3}|97[1-8]\d{2}|98[4-9]\d{2}|99\d{3})$/;
const POSTAL = /^\d{5}$/;
const COUNTRY = /^\d{3}$/;
const ABROAD = '99';

/** France among the countries of INSEE, in the forms people write it. */
const FRANCE: ReadonlySet<string> = new Set(['100', '99100', 'FRA', 'FR', 'FRANCE', '250']);

/** Cities coded whole or by arrondissement: both are used. Source: domain.md. */
const CITIES: readonly { readonly whole: string; readonly parts: RegExp }[] = [
  { whole: '75056', parts: /^751(?:0[1-9]|1\d|20)$/ },
  { whole: '69123', parts: /^6938[1-9]$/ },
  { whole: '13055', parts: /^132(?:0[1-9]|1[0-6])$/ },
];

export function isInseeCode(code: string): boolean {
  return INSEE.test(code);
}

export function isPostalCode(code: string): boolean {
  return POSTAL.test(code);
}

/** Whether an INSEE code is that of a country. */
export function isAbroad(codeInsee: string | undefined): boolean {
  return codeInsee !== undefined && codeInsee.startsWith(ABROAD) && codeInsee.length === 5;
}

/** The country code of an INSEE code `99xxx`: its last three digits. Source: domain.md. */
export function countryOf(codeInsee: string): string {
  return codeInsee.slice(ABROAD.length);
}

export function isCountryCode(code: string): boolean {
  return COUNTRY.test(code);
}

export function isFrance(country: string): boolean {
  return FRANCE.has(country.toUpperCase());
}

/** Whether two INSEE codes are of one place, a city and its arrondissements counting as one. */
export function isSamePlace(one: string, other: string): boolean {
  return cityOf(one) === cityOf(other);
}

function cityOf(code: string): string {
  return CITIES.find(({ parts }) => parts.test(code))?.whole ?? code;
}

/** Around Paris the departments were cut again in 1968: 75 and 78 became seven. */
const AROUND_PARIS = /^(?:75|77|78|9[1-5])$/;

/** Whether a department is one of those, old or new, whose codes cannot be compared. */
export function isAroundParis(department: string): boolean {
  return AROUND_PARIS.test(department);
}

/** The department of an INSEE code, Corsica as 20; null for a country and for what is no INSEE code. */
export function departmentOfInsee(code: string): string | null {
  if (!isInseeCode(code) || isAbroad(code)) return null;
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
