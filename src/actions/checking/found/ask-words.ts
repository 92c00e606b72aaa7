import type { Language } from '#dictionary';

/** The words of the list of whom to ask. */
export const askWords: Readonly<
  Record<Language, { readonly headers: readonly string[]; readonly file: (label: string) => string }>
> = {
  fr: {
    headers: ['Feuille', 'Ligne', 'Nom', 'Prénom', 'Identifiant technique'],
    file: (label) => `À demander - ${label}.csv`,
  },
  en: {
    headers: ['Sheet', 'Row', 'Name', 'First name', 'Technical identifier'],
    file: (label) => `To ask - ${label}.csv`,
  },
};
