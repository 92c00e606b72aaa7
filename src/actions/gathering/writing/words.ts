import { frenchDate, type Language } from '#dictionary';
import type { ReceivedRow } from '../types';

/** Where a row came from, `plongee.xlsx · Juin · ligne 12 · 23/11/2026`. @param day `2026-11-23` */
export const receivedWords = ({ file, sheet, row }: ReceivedRow, day: string, language: Language): string =>
  [file, sheet, language === 'fr' ? `ligne ${row}` : `row ${row}`, frenchDate(day)].join(' · ');
