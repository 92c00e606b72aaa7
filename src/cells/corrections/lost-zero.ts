import { nameFits, type FieldKey, type Places, type Values } from '#dictionary';
import { correction } from './rule';

const FOUR_DIGITS = /^[1-9]\d{3}$/;

/** `1004` was `01004` before Excel took it for a number; null for anything but four digits. */
export function restoreZero(value: string): string | null {
  return FOUR_DIGITS.test(value) ? `0${value}` : null;
}

const ABROAD = /^99\d{3}$/;
const COUNTRY = /^(?:99)?(?!100)\d{3}$/;

/** A postal code of four digits may be whole when the birth was abroad; 100 is France. */
function isBornAbroad({ codeInsee = '', codePaysNaissance = '' }: Values): boolean {
  return ABROAD.test(codeInsee) || COUNTRY.test(codePaysNaissance);
}

/** `1000` is Brussels too: where a town is named, it has to be one of those that have the code. */
function isOfAnotherTown(
  postalCode: string,
  { libelleCommuneNaissance: town }: Values,
  places: Places | null,
): boolean {
  const there = places?.communesAt(postalCode) ?? [];
  if (places === null || town === undefined || there.length === 0) return false;
  return there.every(({ code }) => nameFits(town, code, places) === 'other');
}

export const lostZero = correction({
  code: 'lost-zero',
  reason: {
    fr: 'Excel a pris ce code pour un nombre et a perdu le zéro du début.',
    en: 'Excel took this code for a number and lost its leading zero.',
  },
  severity: 'warning',
  fields: ['codeInsee', 'codePostal', 'codePostalCentreExamen'],
  correct: (value: string, field: FieldKey, values: Values, places: Places | null) => {
    const whole = restoreZero(value);
    if (whole === null || field !== 'codePostal') return whole;
    return isBornAbroad(values) || isOfAnotherTown(whole, values, places) ? null : whole;
  },
});
