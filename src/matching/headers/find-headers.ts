import { isHeaderWord, lastHeaderRow, readText, type SheetHead, type TableHead } from '#cells';
import { foldWords, type CellValue } from '#dictionary';
import { isOthers } from './others';
import { rowByContents } from './by-contents';
import { isOfBirth, namedSomehow } from './candidates';
import { OWN_SPELLINGS } from './words';

/** The header must stand in the first rows of its sheet. Source: design.md. */
export const HEADER_ROWS = 50;

/** The headers of a table, before anybody knows what its columns are. Rows and columns are 1-based. */
export interface HeadersFound {
  /** Name of its Excel table; null for a plain range. */
  readonly table: string | null;
  /** Every row of headers, in order. */
  readonly rows: readonly number[];
  /** The one that names the columns. */
  readonly main: number;
  readonly firstRow: number;
  readonly columns: readonly HeaderColumn[];
  /** Whether the table speaks in our words. */
  readonly isOurs: boolean;
}

export interface HeaderColumn {
  readonly column: number;
  /** In the row that names the columns; '' when that cell is empty. */
  readonly header: string;
  /** In the other rows of headers. */
  readonly others: readonly string[];
  /** What stands over it and its neighbours: « Naissance », « Adresse »; '' for nothing. */
  readonly parent: string;
}

/** A row that names fewer columns than this is none of headers. */
const FEWEST = 2;
const LEAST_SCORE = 4;
const OWN_ENOUGH = 6;

type Row = readonly CellValue[];

/** Finds the headers of a sheet, or of one of its Excel tables; null when nothing there looks like headers of passages. */
export function findHeaders(sheet: SheetHead): HeadersFound | null {
  const tables = sheet.tables.map((table) => ({ table, score: scoreOf(table.headers) }));
  const best = tables.sort((a, b) => b.score - a.score)[0];
  if (best !== undefined && best.score >= LEAST_SCORE) return inTable(sheet, best.table);
  let main = -1;
  let most = LEAST_SCORE - 0.001;
  sheet.head.slice(0, HEADER_ROWS).forEach((cells, index) => {
    const score = scoreOf(cells);
    if (score > most) [main, most] = [index, score];
  });
  if (main < 0) main = rowByContents(sheet, HEADER_ROWS);
  if (main < 0 || sheet.rows <= main + 1) return null;
  return place(sheet.head, main, null, 1, Math.max(sheet.columns, sheet.head[main]?.length ?? 0));
}

/**
 * The headers of a sheet where nothing looks like them: those of this row, else of the one with the most texts.
 * @param row 1-based.
 */
export function headersAt(sheet: SheetHead, row: number | null): HeadersFound | null {
  const [table] = sheet.tables;
  if (row === null && table !== undefined) return inTable(sheet, table);
  const lines = sheet.head.slice(0, HEADER_ROWS).map((cells, index) => ({
    index,
    texts: new Set(cells.filter((cell) => typeof cell === 'string').map(textOf)).size,
  }));
  const [fullest] = [...lines].sort((a, b) => b.texts - a.texts || a.index - b.index);
  const main = row === null ? fullest?.index : row - 1;
  if (main === undefined || sheet.rows <= main + 1) return null;
  return place(sheet.head, main, null, 1, Math.max(sheet.columns, sheet.head[main]?.length ?? 0));
}

function inTable({ head }: SheetHead, { name, headerRow, firstColumn, headers }: TableHead): HeadersFound {
  const rows = head.map((cells, index) =>
    index === headerRow - 1 ? withHeaders(cells, firstColumn, headers) : cells,
  );
  return place(rows, headerRow - 1, name, firstColumn, firstColumn + headers.length - 1);
}

/** A table names its columns in its part too. */
function withHeaders(cells: Row, firstColumn: number, headers: readonly string[]): Row {
  const line = [...cells];
  headers.forEach((header, at) => (line[firstColumn - 1 + at] ??= header));
  return line;
}

function place(
  head: readonly Row[],
  main: number,
  table: string | null,
  first: number,
  last: number,
): HeadersFound {
  let top = main;
  while (top > 0 && isAbove(head[top - 1] ?? [])) top -= 1;
  const bottom = lastHeaderRow(head, main);
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at).filter((index) =>
    (head[index] ?? []).some((cell) => textOf(cell) !== ''),
  );
  const columns = Array.from({ length: Math.max(0, last - first + 1) }, (_, at): HeaderColumn => {
    const column = first + at;
    const text = (index: number) => textOf(head[index]?.[column - 1]);
    const parents = rows
      .filter((index) => index < main)
      .map((index) => overOf(head[index] ?? [], column, text(main)));
    return {
      column,
      header: text(main),
      others: rows.filter((index) => index !== main).flatMap((index) => text(index) || []),
      parent:
        parents.findLast((parent) => parent !== '') ??
        continued(text(main), textOf(head[main]?.[column - 2])),
    };
  });
  const own = columns.filter(({ header }) => OWN_SPELLINGS.has(header)).length;
  return {
    table,
    rows: rows.map((index) => index + 1),
    main: main + 1,
    firstRow: bottom + 2,
    columns,
    isOurs: own >= OWN_ENOUGH,
  };
}

/** What stands over a column, or to the left of that over the cells it spans. */
function overOf(cells: Row, column: number, header: string): string {
  if (header === '') return '';
  return textOf(cells.slice(0, column).findLast((cell) => textOf(cell) !== '') ?? null);
}

const OBTAINED = /\b(?:obtenu|delivre|recu|diplome|certifie|valide|admis)e?s?\b/;

/** What « à » and « le » go on with: « Né(e) le » | « à », « Obtenu » | « le ». */
function continued(header: string, before: string): string {
  if (!/^(?:a|le)$/.test(foldWords(header)) || before === '') return '';
  if (isOfBirth(before)) return 'Né(e)';
  return OBTAINED.test(foldWords(before)) ? 'Obtenu' : '';
}

const textOf = (cell: CellValue | undefined) => readText(cell ?? null).replace(/\s+/gu, ' ');

/** Groups that schools put over their columns. */
const GROUPS =
  /^(?:naissance|etat civil|identite|identification|certification|examen|adresse|coordonnees|candidate?s?|apprenante?s?|stagiaires?|etudiante?s?|formation|resultats?|diplome|jury|inscription|langue|numerique|session|titulaire|dossier|passage|administratif|personne|contact|entreprise|validite)\b/;

/** Whether a row over the headers is one of headers too: groups, parent elements, numbers, labels; a title is not. */
function isAbove(cells: Row): boolean {
  const texts = cells.map(textOf).filter((text) => text !== '');
  const words = texts.filter(
    (text) => isHeaderWord(text) || GROUPS.test(foldWords(text)) || namedSomehow(text, false).length > 0,
  );
  return texts.length >= FEWEST && words.length * 2 >= texts.length;
}

/** How much a row looks like headers of passages; 0 when it names too few columns. */
function scoreOf(cells: Row): number {
  let named = 0;
  let score = 0;
  for (const cell of cells) {
    const text = textOf(cell);
    if (text === '') continue;
    const [best] = typeof cell === 'string' && text.length <= 80 ? namedSomehow(text, false) : [];
    if (best !== undefined) named += 1;
    score +=
      best === undefined
        ? typeof cell === 'string'
          ? isOthers(text)
            ? 0.5
            : -0.2
          : -1
        : best.by === 'exact'
          ? 3
          : 2;
  }
  return named >= FEWEST ? score : 0;
}
