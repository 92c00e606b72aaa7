import { townAndCountry, type FieldKey, type Places } from '#dictionary';
import { countrySaid } from './country-name';
import { correction } from './rule';

/**
 * « Oran (Algérie) » is Oran: the country has cells of its own, see {@link fillCountry}. Not where a commune of France has
 * that name and no other cell says the country, nor where another cell says another place: what contradicts is kept.
 */
export const townCountry = correction({
  code: 'town-and-country',
  reason: {
    fr: 'La case contient la ville et le pays : chacun a sa colonne.',
    en: 'The cell holds the town and the country: each has its own column.',
  },
  severity: 'warning',
  fields: ['libelleCommuneNaissance'],
  correct: (value, _field, values, places) => {
    const apart = places === null ? null : townAndCountry(value, places);
    const [country, ...others] = apart?.countries ?? [];
    if (places === null || apart === null || country === undefined || others.length > 0) return null;
    const { codeInsee, codePaysNaissance, libellePaysNaissance, codePostal } = values;
    // A country that is no more has no code that can be filled for it: its name is kept where it stands.
    if (country.until !== null && codeInsee !== country.code) return null;
    const said = [
      codeInsee,
      codePaysNaissance === undefined ? undefined : codeOf(codePaysNaissance, 'codePaysNaissance', places),
      libellePaysNaissance === undefined
        ? undefined
        : codeOf(libellePaysNaissance, 'libellePaysNaissance', places),
    ].filter((code) => code !== undefined);
    if (said.some((code) => code !== country.code)) return null;
    const isFrenchPostal = codePostal !== undefined && places.communesAt(codePostal).length > 0;
    if (codeInsee === undefined && isFrenchPostal) return null;
    return apart.isInFrance && said.length === 0 ? null : apart.town;
  },
});

/** The INSEE code of the country that a cell says; '' for none that is known. */
function codeOf(value: string, field: FieldKey, places: Places): string {
  const digits = /^(?:99)?(\d{3})$/.exec(value)?.[1];
  return digits === undefined ? (countrySaid(value, field, places)?.code ?? '') : `99${digits}`;
}
