import {
  step,
  tableWidth,
  type PassageWorkspace,
  type Run,
  type Surroundings,
  type WorkTable,
} from '#actions/workspace';
import { tellingColumns, type CellChange } from '#actions/writing';
import type { CellValue, RowAt } from '#dictionary';
import { horodatageParis } from '#flux';
import { refuse, type TableDescription } from '#workbook';
import { lineOf, typedCells } from './cells';
import type { ReadyTable } from './columns';
import { notFirstTable } from '../refusals';
import type { Resolved } from '../planning/resolve';
import { receivedWords } from './words';
import { ASIDE_KEY, type Added } from '../types';

/** A row that was added, and where it stands. */
export interface AddedRow extends Added, RowAt {
  readonly idTechnique: string;
}

/**
 * Adds rows under the last of the table, a block at a time.
 * @returns where each stands: it is found by its id.
 * @throws BadInputError when the table has a totals row, or is not the first of its sheet.
 */
export async function appendAll(
  target: ReadyTable,
  { added, idOf }: Pick<Resolved, 'added' | 'idOf'>,
  surroundings: Surroundings,
  run: Run,
  onWritten: ((changes: readonly CellChange[]) => void) | null,
): Promise<readonly AddedRow[]> {
  if (added.length === 0) return [];
  const { workspace, on, service, received } = target;
  const { workbook, description, language } = workspace;
  const { sheet, columns } = on.table;
  const first = takesRows(workspace, on);
  const span = { left: first?.firstColumn ?? 1, right: tableWidth(on.table) };
  const formats = await formatsOf(target, span);
  const [aside] = on.aside;
  const today = horodatageParis(surroundings.now()).slice(0, 10);
  const lines = added.map(({ source, here }) => {
    const typed = typedCells(here.texts, on.table, language);
    const cells = new Map<number, string>();
    const put = (column: number | null | undefined, text: string) => {
      if (column !== null && column !== undefined) cells.set(column, text);
    };
    for (const [field, text] of Object.entries(typed)) put(columns[field as keyof typeof columns], text);
    put(columns.idTechnique, idOf(here));
    put(service, source.service);
    put(received, receivedWords(source, today, language));
    put(aside, here.texts[ASIDE_KEY] ?? '');
    return lineOf(cells, span, (column) => formats[column - span.left] ?? '', description.date1904);
  });
  const { blockRows } = description;
  for (let done = 0; done < lines.length; done += blockRows) {
    await step(run, { stage: 'writing', done, total: lines.length });
    await workbook.appendRows(sheet, lines.slice(done, done + blockRows));
  }
  const placed = await placesOf(target, { added, idOf });
  if (onWritten !== null)
    placed.forEach((at, index) => onWritten(changesOf(target, at, lines[index] ?? [], span.left)));
  return placed;
}

/**
 * The Excel table that rows are added to, where it is one; undefined for a plain one.
 * @throws BadInputError when it has a totals row, or is not the first of its sheet.
 */
export function takesRows(
  { description }: PassageWorkspace,
  { table: { sheet, table } }: WorkTable,
): TableDescription | undefined {
  const [first] = description.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  if (first !== undefined && first.name !== table) throw notFirstTable(sheet, table ?? '');
  if (first?.hasTotals === true) throw refuse('totals-row', sheet, first.name);
  return first;
}

/** The number formats that rows added take: those of the last row of the table. */
async function formatsOf(
  { workspace: { workbook }, on: { table } }: ReadyTable,
  { left, right }: { readonly left: number; readonly right: number },
): Promise<readonly string[]> {
  const { formats } = await workbook.read({
    sheet: table.sheet,
    row: Math.max(table.firstRow, table.lastRow),
    column: left,
    rows: 1,
    columns: right - left + 1,
    formats: 'all',
  });
  return formats?.[0] ?? [];
}

/** What a row that was added holds, to be taken back cell by cell. */
function changesOf(
  { on: { table } }: ReadyTable,
  { sheet, row }: RowAt,
  line: readonly CellValue[],
  left: number,
): readonly CellChange[] {
  const who = tellingColumns(table).map((column) => line[column - left] ?? null);
  return line.flatMap((after, index) =>
    after === null ? [] : [{ sheet, row, column: left + index, before: null, after, who }],
  );
}

async function placesOf(
  { workspace: { workbook, description }, on: { table } }: ReadyTable,
  { added, idOf }: Pick<Resolved, 'added' | 'idOf'>,
): Promise<readonly AddedRow[]> {
  const { columns, sheet, firstRow } = table;
  const now = (await workbook.describe()).sheets.find(({ name }) => name === sheet);
  const rows = new Map<string, number>();
  const last = now?.rows ?? table.lastRow;
  const column = columns.idTechnique ?? 1;
  for (let row = firstRow; row <= last; row += description.blockRows) {
    const count = Math.min(description.blockRows, last - row + 1);
    const { values } = await workbook.read({ sheet, row, column, rows: count, columns: 1 });
    values.forEach(([id], index) => rows.set(String(id ?? ''), row + index));
  }
  return added.map((each) => {
    const idTechnique = idOf(each.here);
    return { ...each, sheet, row: rows.get(idTechnique) ?? 0, idTechnique };
  });
}
