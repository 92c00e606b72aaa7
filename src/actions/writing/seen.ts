import type { PassageBlock, PassageWorkspace } from '#actions/workspace';
import type { PassageTable } from '#cells';
import type { CellValue, FieldKey } from '#dictionary';
import type { RangeEdit, RangeValues, WorkbookDescription } from '#workbook';

/** What tells passages apart, the surest first. */
const TELLING: readonly FieldKey[] = [
  'idTechnique',
  'nomNaissance',
  'prenom1',
  'code',
  'dateDebutValidite',
  'dateNaissance',
  'nomTitulaire',
  'prenom1Titulaire',
  'idDossier',
  'nir',
];

/** The sheet columns that tell the passages of a table apart, that of `idTechnique` first. */
export function tellingColumns({ columns }: Pick<PassageTable, 'columns'>): readonly number[] {
  return TELLING.flatMap((key) => columns[key] ?? []);
}

/** What a reading of the table saw of each row, in columns, to tell later whether it still is where it was. */
export interface Seen {
  readonly columns: readonly number[];
  /** What each of these columns holds, by sheet row; nothing at the rows that were not seen. */
  readonly cells: readonly ColumnCells[];
  /** What our columns hold, by sheet column: someone may type there. */
  readonly ours: Map<number, ColumnCells>;
}

/** The cells of a column, by sheet row. */
type ColumnCells = CellValue[];

/** What was seen of each sheet that holds passages. */
export type SeenSheets = ReadonlyMap<string, Seen>;

export const startSeeing = ({ tables }: Pick<PassageWorkspace, 'tables'>): SeenSheets =>
  new Map(
    tables.map(({ table, own }): [string, Seen] => {
      const columns = tellingColumns(table);
      const ours = new Map(Object.values(own).map((column): [number, ColumnCells] => [column, []]));
      return [table.sheet, { columns, cells: columns.map(() => []), ours }];
    }),
  );

/** The cells of these columns in a line that begins in column A. */
export const cellsAt = (columns: readonly number[], line: readonly CellValue[] = []): readonly CellValue[] =>
  columns.map((column) => line[column - 1] ?? null);

/** Remembers every row of a block, blank ones too. */
export function see(sheets: SeenSheets, { on, raw }: Pick<PassageBlock, 'on' | 'raw'>): void {
  const seen = sheets.get(on.table.sheet);
  if (seen === undefined) return;
  const { columns, cells, ours } = seen;
  const kept = [...columns.map((column, place) => [column, cells[place] ?? []] as const), ...ours];
  raw.values.forEach((line, index) => {
    for (const [column, known] of kept) known[raw.firstRow + index] = line[column - 1] ?? null;
  });
}

/** Remembers what we wrote into our columns. */
export function seeWritten({ ours }: Seen, edits: readonly RangeEdit[]): void {
  for (const { row, column, values } of edits)
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        const known = ours.get(column + across) ?? [];
        ours.set(column + across, known);
        known[row + down] = value;
      });
    });
}

/** What the cells of these edits held, as the port wants it. */
export const heldBefore = ({ ours }: Seen, edits: readonly RangeEdit[]): readonly RangeValues[] =>
  edits.map(({ sheet, row, column, values }) => ({
    sheet,
    row,
    column,
    values: values.map((line, down) =>
      line.map((_, across) => ours.get(column + across)?.[row + down] ?? null),
    ),
  }));

/** The headers as they were when the columns were found: one inserted before the rows were read is noticed by them. */
export function headersOf(
  { sheets }: Pick<WorkbookDescription, 'sheets'>,
  { sheet, headerRow }: Pick<PassageTable, 'sheet' | 'headerRow'>,
): readonly RangeValues[] {
  const line = sheets.find(({ name }) => name === sheet)?.head[headerRow - 1] ?? [];
  return line.length === 0 ? [] : [{ sheet, row: headerRow, column: 1, values: [line] }];
}

/** Whether a row still holds what was seen of it; so does a row that was not seen. */
export function isAsSeen({ columns, cells }: Seen, row: number, line: readonly CellValue[]): boolean {
  return columns.every((column, place) => {
    const was = cells[place]?.[row];
    return was === undefined || was === (line[column - 1] ?? null);
  });
}

/**
 * Which of the columns seen are enough to notice that rows moved: that of `idTechnique`, and the two that tell most
 * rows apart where ids are missing or double. Gives their places in `seen.columns`.
 */
export function enoughColumns({ columns, cells }: Seen): readonly number[] {
  const [ids = []] = cells;
  const times = new Map<CellValue, number>();
  const isFilled = (row: number) => cells.some((column) => (column[row] ?? null) !== null);
  ids.forEach((id, row) => {
    if (isFilled(row)) times.set(id, (times.get(id) ?? 0) + 1);
  });
  const unsure: number[] = [];
  ids.forEach((id, row) => {
    if (unsure.length < SAMPLE && isFilled(row) && (id === null || (times.get(id) ?? 0) > 1))
      unsure.push(row);
  });
  const chosen = columns.length === 0 ? [] : [0];
  while (unsure.length > 0 && chosen.length < Math.min(3, columns.length)) {
    const distinct = (place: number) =>
      new Set(
        unsure.map((row) => [...chosen, place].map((each) => String(cells[each]?.[row])).join('\u0000')),
      ).size;
    const others = columns.map((_, place) => place).filter((place) => !chosen.includes(place));
    const [best] = others
      .map((place) => ({ place, count: distinct(place) }))
      .sort((a, b) => b.count - a.count);
    if (best === undefined) break;
    chosen.push(best.place);
  }
  return chosen;
}

/** Enough rows to choose columns by. */
const SAMPLE = 2000;

/** What these columns held from a row to another, as the port wants it. */
export function witnessesOf(
  { columns, cells }: Seen,
  sheet: string,
  { first, last }: { readonly first: number; readonly last: number },
  places: readonly number[],
): readonly RangeValues[] {
  return places.flatMap((place) => {
    const column = columns[place];
    if (column === undefined) return [];
    const values: CellValue[][] = [];
    for (let row = first; row <= last; row += 1) values.push([cells[place]?.[row] ?? null]);
    return [{ sheet, row: first, column, values }];
  });
}

/**
 * Whether two rows are one: the same id, and at most one of the other cells changed; without an id, all the same.
 * @param was, now the cells of the telling columns.
 */
export function isSameRow(was: readonly CellValue[], now: readonly CellValue[]): boolean {
  const differing = was.filter((cell, index) => cell !== now[index]).length;
  return differing === 0 || (was[0] !== null && was[0] === now[0] && differing === 1);
}
