import { groupBy, type Language } from '#dictionary';
import type { NewYear } from './new-year';
import type { UpgradeChange, UpgradePlan } from './plan';

const fr = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;
const en = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
const french = (names: readonly string[]) => names.map((name) => `«\u00a0${name}\u00a0»`).join(', ');
const english = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

const WORDS = {
  fr: {
    versions: (template: string, to: string) => `Modèle\u00a0: version ${template} → version ${to}.`,
    content: (content: number, to: string) => `Contenu\u00a0: version ${content} → version ${to}.`,
    sheet: (sheet: string) => `Feuille ajoutée\u00a0: «\u00a0${sheet}\u00a0».`,
    column: (sheet: string, names: readonly string[]) =>
      `${names.length < 2 ? 'Colonne ajoutée' : 'Colonnes ajoutées'} à «\u00a0${sheet}\u00a0»\u00a0: ${french(names)}.`,
    setting: (sheet: string, names: readonly string[]) =>
      `${names.length < 2 ? 'Réglage ajouté' : 'Réglages ajoutés'} à «\u00a0${sheet}\u00a0»\u00a0: ${french(names)}.`,
    list: (sheet: string, names: readonly string[]) =>
      `${names.length < 2 ? 'Liste renouvelée' : 'Listes renouvelées'} dans «\u00a0${sheet}\u00a0»\u00a0: ${french(names)}.`,
    formats: (sheet: string) =>
      `Listes déroulantes, formats et couleurs renouvelés dans «\u00a0${sheet}\u00a0»\u00a0; aucune valeur saisie ne change.`,
    current: (to: string) => `Ce classeur est à jour (version ${to})\u00a0: rien ne change.`,
    locked: (sheet: string) =>
      `Excel ne laisse pas écrire dans «\u00a0${sheet}\u00a0», qui est protégée\u00a0: ses listes restent celles d’avant. Ôtez sa protection (Révision), puis recommencez.`,
    ledger: (lines: number, deposits: number) =>
      `Registre repris\u00a0: ${fr(lines, 'ligne', 'lignes')} de ${fr(deposits, 'dépôt', 'dépôts')}\u00a0; rien n’en repartira.`,
    settings: (certifications: number) =>
      `Paramètres repris, et ${fr(certifications, 'certification', 'certifications')}. Aucune ligne de passage n’est reprise.`,
    sheets: (names: readonly string[]) => `Feuilles vides, lues comme avant\u00a0: ${french(names)}.`,
    pending: (names: readonly string[]) =>
      `À finir dans l’ancien classeur\u00a0: ${names.join(', ')} (${names.length < 2 ? 'fichier à déposer, ou accusé attendu' : 'fichiers à déposer, ou accusés attendus'}).`,
  },
  en: {
    versions: (template: string, to: string) => `Template: version ${template} → version ${to}.`,
    content: (content: number, to: string) => `Content: version ${content} → version ${to}.`,
    sheet: (sheet: string) => `Sheet added: "${sheet}".`,
    column: (sheet: string, names: readonly string[]) =>
      `${names.length < 2 ? 'Column' : 'Columns'} added to "${sheet}": ${english(names)}.`,
    setting: (sheet: string, names: readonly string[]) =>
      `${names.length < 2 ? 'Setting' : 'Settings'} added to "${sheet}": ${english(names)}.`,
    list: (sheet: string, names: readonly string[]) =>
      `${names.length < 2 ? 'List' : 'Lists'} renewed in "${sheet}": ${english(names)}.`,
    formats: (sheet: string) =>
      `Drop-downs, formats and colours renewed in "${sheet}"; no value that was typed changes.`,
    current: (to: string) => `This workbook is up to date (version ${to}): nothing changes.`,
    locked: (sheet: string) =>
      `Excel does not allow writing into "${sheet}", which is protected: its lists stay as they were. Remove its protection (Review), then try again.`,
    ledger: (lines: number, deposits: number) =>
      `Ledger taken over: ${en(lines, 'line', 'lines')} of ${en(deposits, 'deposit', 'deposits')}; nothing of it will be sent again.`,
    settings: (certifications: number) =>
      `Settings taken over, and ${en(certifications, 'certification', 'certifications')}. No row of passages is taken over.`,
    sheets: (names: readonly string[]) => `Empty sheets, read as before: ${english(names)}.`,
    pending: (names: readonly string[]) =>
      `To be ended in the former workbook: ${names.join(', ')} (${names.length < 2 ? 'a file to drop, or an accusé awaited' : 'files to drop, or accusés awaited'}).`,
  },
} as const;

type Versions = Pick<UpgradePlan, 'template' | 'content' | 'to'>;

/** One change, in words. */
export const upgradeChangeWords = (change: UpgradeChange, versions: Versions, language: Language): string =>
  wordsOf(change, 'name' in change ? [change.name] : [], versions, language);

function wordsOf(
  change: UpgradeChange,
  names: readonly string[],
  { template, content, to }: Versions,
  language: Language,
): string {
  const words = WORDS[language];
  switch (change.what) {
    case 'version':
      return template === null ? words.content(content, to) : words.versions(template, to);
    case 'sheet':
    case 'formats':
      return words[change.what](change.sheet);
    case 'column':
    case 'setting':
    case 'list':
      return words[change.what](change.sheet, names);
  }
}

/** What an upgrade brings, or brought: one sentence for all of a kind in a sheet; that nothing is to be done, where nothing is. */
export function upgradeWords(
  plan: UpgradePlan & { readonly locked?: string | null },
  language: Language,
): readonly string[] {
  if (plan.changes.length === 0) return [WORDS[language].current(plan.to)];
  const kinds = groupBy(plan.changes, (change) =>
    [change.what, 'sheet' in change ? change.sheet : ''].join('\n'),
  );
  const lines = [...kinds.values()].flatMap((some) => {
    const [first] = some;
    const names = some.flatMap((each) => ('name' in each ? each.name : []));
    return first === undefined ? [] : wordsOf(first, names, plan, language);
  });
  return plan.locked ? [...lines, WORDS[language].locked(plan.locked)] : lines;
}

/** What a workbook of a new year begins with, one sentence a line. */
export function newYearWords(
  { lines, deposits, certifications, sheets, pending }: NewYear,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  return [
    words.settings(certifications),
    words.ledger(lines, deposits),
    ...(sheets.length === 0 ? [] : [words.sheets(sheets)]),
    ...(pending.length === 0 ? [] : [words.pending(pending)]),
  ];
}
