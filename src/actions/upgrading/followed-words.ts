import type { Language } from '#dictionary';

/** Why passages of another year have no row: *Démarches* says it. @param name of the workbook that has them. */
export const FOLLOWED_ELSEWHERE: Readonly<Record<Language, (name: string) => string>> = {
  fr: (name) =>
    `Suivi dans le classeur de l’année précédente${name === '' ? '' : ` («\u00a0${name}\u00a0»)`}.`,
  en: (name) => `Followed in the workbook of the former year${name === '' ? '' : ` ("${name}")`}.`,
};
