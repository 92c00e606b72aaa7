import type { Text } from '#dictionary';

/** The sheets of the template. `accrochage` and `services` are the very hidden ones. */
export type SheetKey =
  | 'modeEmploi'
  | 'passages'
  | 'certifications'
  | 'certificateurs'
  | 'parametres'
  | 'depots'
  | 'historique'
  | 'demarches'
  | 'listes'
  | 'rapport'
  | 'etat'
  | 'aFaire'
  | 'services'
  | 'accrochage';

/** The name of each sheet, in the workbook's language (≤ 31 characters, none of `\ / ? * [ ] :`). */
export const SHEET_NAMES: Readonly<Record<SheetKey, Text>> = {
  modeEmploi: { fr: 'Mode d’emploi', en: 'How to' },
  passages: { fr: 'Passages', en: 'Passages' },
  certifications: { fr: 'Mes certifications', en: 'My certifications' },
  certificateurs: { fr: 'Certificateurs', en: 'Certifying bodies' },
  parametres: { fr: 'Paramètres', en: 'Settings' },
  depots: { fr: 'Dépôts', en: 'Deposits' },
  // Excel keeps “History” for itself, and « Historique » in French.
  historique: { fr: 'Historique accrochage', en: 'Deposit history' },
  demarches: { fr: 'Démarches', en: 'Decisions' },
  listes: { fr: 'Listes', en: 'Lists' },
  rapport: { fr: 'Rapport de contrôle', en: 'Report of a check' },
  etat: { fr: 'État de transmission', en: 'State of transmission' },
  aFaire: { fr: 'À faire', en: 'To do' },
  services: { fr: '_services', en: '_services' },
  accrochage: { fr: '_accrochage', en: '_accrochage' },
};

/** What a sheet of ours was called in earlier workbooks: it is still found by it. */
const FORMER_NAMES: Readonly<Partial<Record<SheetKey, readonly string[]>>> = { historique: ['Historique'] };

/** Every name by which a sheet of ours may go. */
export const namesOfSheet = (key: SheetKey): readonly string[] => [
  ...Object.values(SHEET_NAMES[key]),
  ...(FORMER_NAMES[key] ?? []),
];

/** Names of the Excel tables: the same in every language, so that a sheet is found by its table. */
export const TABLE_NAMES = {
  passages: 'Passages',
  certifications: 'MesCertifications',
  certificateurs: 'Certificateurs',
  parametres: 'Parametres',
  depots: 'Depots',
  historique: 'Historique',
  demarches: 'Demarches',
} as const;

/** Finds one of our sheets by its table's name, else by its own name in either language, or its former one. */
export function findSheet<
  Sheet extends { readonly name: string; readonly tables?: readonly { readonly name: string }[] },
>(sheets: readonly Sheet[], key: SheetKey): Sheet | undefined {
  const tableNames: Readonly<Partial<Record<SheetKey, string>>> = TABLE_NAMES;
  const table = tableNames[key];
  const names = namesOfSheet(key);
  return (
    sheets.find((sheet) => table !== undefined && sheet.tables?.some(({ name }) => name === table)) ??
    sheets.find((sheet) => names.includes(sheet.name))
  );
}
