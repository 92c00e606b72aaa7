import { frenchDate, type Language } from '#dictionary';
import { horodatageParis } from '#flux';
import type { ReceivedRow } from '../types';

/** Where a row came from, `plongee.xlsx · Juin · ligne 12 · 23/11/2026`. */
export function receivedWords({ file, sheet, row }: ReceivedRow, now: Date, language: Language): string {
  const day = frenchDate(horodatageParis(now).slice(0, 10));
  return [file, sheet, language === 'fr' ? `ligne ${row}` : `row ${row}`, day].join(' · ');
}
