import { correction } from './rule';

const INSEE_COUNTRY = /^99(\d{3})$/;

/** The last three digits of an INSEE country code, `99109` → `109`; null for anything else. */
export function removeCountryPrefix(value: string): string | null {
  return INSEE_COUNTRY.exec(value)?.[1] ?? null;
}

export const countryPrefix = correction({
  code: 'country-prefix',
  reason: {
    fr: 'Le format de la CDC ne prend que les trois derniers chiffres du code INSEE du pays.',
    en: 'The format of the CDC takes only the last three digits of the INSEE country code.',
  },
  severity: 'warning',
  fields: ['codePaysNaissance'],
  correct: removeCountryPrefix,
});
