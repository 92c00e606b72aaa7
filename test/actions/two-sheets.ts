import type { SheetContent, WorkbookContent } from '#workbook/memory';
import { columnsOf, IDS, soundRows, type Row } from './workbooks';

export const JUNE = 'Juin';
export const JULY = "Juillet d'été";

/** A sheet of passages, its columns in an order of its own. */
export const passages = (
  name: string,
  rows: readonly Row[],
  isReversed: boolean,
  own: readonly string[] = [],
) => {
  const columns = isReversed ? [...columnsOf(rows)].reverse() : columnsOf(rows);
  return {
    name,
    rows: [
      [...columns, ...own],
      ...rows.map((row) => [...columns.map((key) => row[key] ?? null), ...own.map(() => 'à eux')]),
    ],
  };
};

/** A sheet that holds two Excel tables of passages side by side, which nothing tells apart. */
export function twoTables(rows: readonly Row[]): SheetContent {
  const { rows: lines } = passages('Deux tableaux', rows, false);
  const columns = lines[0]?.length ?? 0;
  const side = (name: string, firstColumn: number) => ({
    name,
    headerRow: 1,
    firstColumn,
    columns,
    lastRow: lines.length,
  });
  return {
    name: 'Deux tableaux',
    rows: lines.map((line) => [...line, ...line]),
    tables: [side('Gauche', 1), side('Droite', columns + 1)],
  };
}

/** Sound rows, `J-1` and so on. */
export const named = (prefix: string, ...changes: readonly Row[]) =>
  soundRows(...changes.map((change, index) => ({ idTechnique: `${prefix}-${index + 1}`, ...change })));

/** A workbook of which two sheets hold passages, each by its own columns. @param own headers of the second one's own. */
export const twoSheets = (
  june: readonly Row[],
  july: readonly Row[],
  own: readonly string[] = [],
): WorkbookContent => ({
  name: 'classeur.xlsx',
  sheets: [
    passages(JUNE, june, false),
    passages(JULY, july, true, own),
    {
      name: 'Paramètres',
      rows: [['Clé', 'Paramètre', 'Valeur'], ...Object.entries(IDS).map(([key, value]) => [key, key, value])],
    },
  ],
});
