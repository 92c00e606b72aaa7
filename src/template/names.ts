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
  // Excel keeps the name "History" for itself.
  historique: { fr: 'Historique', en: 'Deposit history' },
  demarches: { fr: 'Démarches', en: 'Decisions' },
  listes: { fr: 'Listes', en: 'Lists' },
  rapport: { fr: 'Rapport de contrôle', en: 'Report of a check' },
  etat: { fr: 'État de transmission', en: 'State of transmission' },
  aFaire: { fr: 'À faire', en: 'To do' },
  services: { fr: '_services', en: '_services' },
  accrochage: { fr: '_accrochage', en: '_accrochage' },
};

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

/** Finds one of our sheets by its table's name, else by its own name in either language. */
export function findSheet<
  Sheet extends { readonly name: string; readonly tables?: readonly { readonly name: string }[] },
>(sheets: readonly Sheet[], key: SheetKey): Sheet | undefined {
  const tableNames: Readonly<Partial<Record<SheetKey, string>>> = TABLE_NAMES;
  const table = tableNames[key];
  const names: readonly string[] = Object.values(SHEET_NAMES[key]);
  return (
    sheets.find((sheet) => table !== undefined && sheet.tables?.some(({ name }) => name === table)) ??
    sheets.find((sheet) => names.includes(sheet.name))
  );
}
