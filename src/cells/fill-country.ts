import {
  isOfBranch,
  townAndCountry,
  type Country,
  type FieldKey,
  type Places,
  type Values,
} from '#dictionary';
import { countrySaid } from './corrections/country-name';
import type { Correction, Passage } from './types';

/** The three cells that say a country of birth, and what each would say of it. */
const CELLS: Readonly<Partial<Record<FieldKey, (country: Country) => string>>> = {
  codeInsee: ({ code }) => code,
  codePaysNaissance: ({ code }) => code.slice(2),
  libellePaysNaissance: ({ name }) => name,
};

/**
 * What the empty cells of a birth abroad would be, from the one that says the country: its INSEE code, its code of three
 * digits, its ISO code or its name, beside the town too. Nothing when they disagree, when the name means several, when the birth is in France,
 * nor for the name of the country alone, which nobody asks. Source: domain.md, born abroad; shown, never silent.
 */
export function fillCountry(
  { sheet, row, values, branch }: Passage,
  places: Places,
  hasColumn: (field: FieldKey) => boolean,
): readonly Correction[] {
  if (values.codeInsee !== undefined && values.codePaysNaissance !== undefined) return [];
  if (!isOfBranch('codeInsee', branch)) return [];
  const country = countryOf(values, places);
  if (country === null) return [];
  return (Object.keys(CELLS) as FieldKey[]).flatMap((field) => {
    const after = CELLS[field]?.(country);
    if (after === undefined || values[field] !== undefined || !hasColumn(field)) return [];
    return [{ sheet, row, field, rule: 'country-fill' as const, before: '', after }];
  });
}

function countryOf(values: Values, places: Places): Country | null {
  const { codeInsee, codePaysNaissance, libellePaysNaissance, codePostal } = values;
  const town = values.libelleCommuneNaissance;
  const beside = town === undefined ? null : townAndCountry(town, places);
  if (codeInsee === undefined && codePostal !== undefined && places.communesAt(codePostal).length > 0)
    return null;
  const said = [
    codeInsee === undefined ? null : codeSaid(codeInsee, 'codeInsee', places),
    codePaysNaissance === undefined ? null : codeSaid(codePaysNaissance, 'codePaysNaissance', places),
    libellePaysNaissance === undefined
      ? null
      : codeSaid(libellePaysNaissance, 'libellePaysNaissance', places),
  ].filter((code) => code !== null);
  // A town that France has as well says no country by itself.
  if (beside !== null && (said.length > 0 || !beside.isInFrance) && beside.countries.length === 1)
    said.push(...beside.countries.map(({ code }) => code));
  const [code] = said;
  if (code === undefined || said.some((other) => other !== code)) return null;
  const country = places.country(code);
  // A code of long ago may be another list's for a country of today: 504 was Hawaii, and is Morocco by ISO.
  return country?.until === null ? country : null;
}

/** The INSEE code that a cell says; '' when it says something that is no country, null when it cannot be told. */
function codeSaid(value: string, field: FieldKey, places: Places): string | null {
  const country = countrySaid(value, field, places);
  if (country !== null) return country.code;
  if (/^\d+$/.test(value) || /^2[AB]/.test(value))
    return field === 'codeInsee' ? value : `99${value}`.slice(-5);
  return null;
}
