import { frenchDate } from '#dictionary';

/** « 23/11/2026 à 14:05 », as the clock of Paris had it. */
export const moment = (at: string, between: string) =>
  `${frenchDate(at.slice(0, 10))} ${between} ${at.slice(11, 16)}`;
