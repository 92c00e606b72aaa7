import type { CellValue, Language } from '#dictionary';
import { SHEET_NAMES } from '../names';
import type { SheetSpec } from '../types';

const NOTE = {
  fr: 'Ce que le dernier contrôle demandé a trouvé. La feuille entière est réécrite à chaque demande\u00a0: ne saisissez rien ici.',
  en: 'What the last check that was asked for found. The whole sheet is written again each time: type nothing here.',
} as const;

/** *Rapport de contrôle*, as it is made: its title and what it is; then all is written. */
export function reportSheet(language: Language): SheetSpec {
  return {
    name: SHEET_NAMES.rapport[language],
    visibility: 'visible',
    cells: [
      { row: 1, column: 1, value: SHEET_NAMES.rapport[language], style: 'title' },
      { row: 2, column: 1, value: NOTE[language], style: 'note' },
    ],
    widths: { 1: 52, 2: 30, 3: 10, 4: 16, 5: 10 },
    showGridLines: false,
    tabColor: '7C8DB5',
  };
}

/** Whether a sheet is ours by what it says on top, whatever its name: a department may have a report of its own. */
export function isReportSheet({ head }: { readonly head: readonly (readonly CellValue[])[] }): boolean {
  const [title, note] = [head[0]?.[0], head[1]?.[0]];
  return (['fr', 'en'] as const).some(
    (language) => title === SHEET_NAMES.rapport[language] && note === NOTE[language],
  );
}
