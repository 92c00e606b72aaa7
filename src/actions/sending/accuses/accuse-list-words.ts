import type { Language, Text } from '#dictionary';

/** What an accusé leaves to be looked at, passage by passage. */
export const KINDS = {
  unanswered: { fr: 'Sans réponse', en: 'Without an answer' },
  unknown: { fr: 'Identifiant inconnu', en: 'Unknown id' },
  conflict: { fr: 'Contradiction', en: 'Contradiction' },
} as const satisfies Record<string, Text>;

export const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Accusé', 'Constat', 'ID technique', 'Ligne', 'Nom', 'Ce qui est dit'],
  en: ['Report', 'What', 'Technical ID', 'Row', 'Name', 'What is said'],
};
