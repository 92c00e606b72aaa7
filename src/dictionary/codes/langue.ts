import type { CodeList } from './code-list';

/** Levels of the common European framework of reference for languages (CECRL). */
export const niveauCECRL: CodeList = [
  ...['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].map((code) => ({ code, label: { fr: code, en: code } })),
  { code: 'INSUFFISANT', label: { fr: 'Insuffisant', en: 'Insufficient' } },
];
