import type { CellValue, Language, Text } from '#dictionary';
import { SHEET_NAMES } from '../names';
import type { SheetSpec } from '../types';

/** Sheets that are written whole when they are asked for, and read by nothing. */
export type ReportKey = 'rapport' | 'etat' | 'aFaire';

const NOTES: Readonly<Record<ReportKey, Text>> = {
  rapport: {
    fr: 'Ce que le dernier contrôle demandé a trouvé. La feuille entière est réécrite à chaque demande\u00a0: ne saisissez rien ici.',
    en: 'What the last check that was asked for found. The whole sheet is written again each time: type nothing here.',
  },
  etat: {
    fr: 'Où en sont les passages, au moment où c’est demandé. La feuille entière est réécrite à chaque demande\u00a0: ne saisissez rien ici.',
    en: 'Where the passages stand when it is asked for. The whole sheet is written again each time: type nothing here.',
  },
  aFaire: {
    fr: 'Ce que ce classeur attend de votre service. La feuille entière est réécrite à chaque envoi\u00a0: ne saisissez rien ici.',
    en: 'What this workbook expects of your department. The whole sheet is written again each time it is sent: type nothing here.',
  },
};

const WIDTHS: Readonly<Record<ReportKey, Readonly<Record<number, number>>>> = {
  rapport: { 1: 52, 2: 30, 3: 10, 4: 16, 5: 10 },
  aFaire: { 1: 12, 2: 34, 3: 110 },
  etat: { 1: 44, 2: 14, 3: 14, 4: 14, 5: 14, 6: 14, 7: 14, 8: 14, 9: 14, 10: 14, 11: 14, 12: 14 },
};

/** A report as it is made: its title and what it is; then all is written. */
export function reportSheet(key: ReportKey, language: Language): SheetSpec {
  return {
    name: SHEET_NAMES[key][language],
    visibility: 'visible',
    cells: [
      { row: 1, column: 1, value: SHEET_NAMES[key][language], style: 'title' },
      { row: 2, column: 1, value: NOTES[key][language], style: 'note' },
    ],
    widths: WIDTHS[key],
    showGridLines: false,
    tabColor: '7C8DB5',
  };
}

/** What the first cells of a sheet are looked at for. */
interface Headed {
  readonly head: readonly (readonly CellValue[])[];
}

/** Whether a sheet is that report by what it says on top, whatever its name: a department may have one of its own. */
export function isReport({ head }: Headed, key: ReportKey): boolean {
  const [title, note] = [head[0]?.[0], head[1]?.[0]];
  return (['fr', 'en'] as const).some(
    (language) => title === SHEET_NAMES[key][language] && note === NOTES[key][language],
  );
}

/** Whether a sheet is one of our reports. */
export const isReportSheet = (sheet: Headed): boolean =>
  (Object.keys(NOTES) as readonly ReportKey[]).some((key) => isReport(sheet, key));
