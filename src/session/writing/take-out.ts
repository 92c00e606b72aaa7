import {
  findPassages,
  openWorkspace,
  tableOn,
  type PassageWorkspace,
  type Workspace,
  type WorkTable,
} from '#actions/workspace';
import { takeOutColumns, takeOutRows, takeOutSheets, type Added, type RowsTakenOut } from '#actions/writing';
import { BadInputError } from '#dictionary';
import { asideColumn, type ColumnSpec, type SheetSpec } from '#template';
import type { Knowledge, Undoable } from '../knowledge';
import type { Undone } from '../types';

/** What a step had added: what is gone, and what stays because it is used since. */
export interface TakenOut {
  readonly columns: readonly ColumnSpec[];
  readonly staying: readonly ColumnSpec[];
  readonly rows: number;
  readonly rowsStaying: readonly NonNullable<RowsTakenOut['stay']>[];
  readonly sheets: readonly SheetSpec[];
  readonly sheetsStaying: readonly SheetSpec[];
}

const isOf =
  <Kind extends Added['kind']>(kind: Kind) =>
  (one: Added): one is Extract<Added, { kind: Kind }> =>
    one.kind === kind;

/** Takes out what a step added, the last first: its columns, then its rows, then its sheets, that columns may read. */
export async function takeOut(known: Knowledge, { added, headers }: Undoable): Promise<TakenOut> {
  const columns: ColumnSpec[] = [];
  const staying: ColumnSpec[] = [];
  const rowsStaying: NonNullable<RowsTakenOut['stay']>[] = [];
  let rows = 0;
  const last = [...added].reverse();
  for (const one of last.filter(isOf('columns'))) {
    const { sheet, table } = one.target;
    const workspace = await now(known);
    if (!isThere(workspace, sheet, table)) continue;
    const found = 'tables' in workspace ? tableOn(workspace, sheet) : undefined;
    const on = found?.table.table === table ? found : undefined;
    const specs = named(one).filter(({ header }) => isHeader(on, header));
    const headers = specs.map(({ header }) => header);
    const kept = specs.length - (await takeOutColumns(workspace, on, { ...one, specs, headers }));
    staying.push(...specs.slice(0, kept));
    columns.push(...specs.slice(kept));
  }
  for (const one of last.filter(isOf('rows'))) {
    const workspace = await now(known);
    if (!isThere(workspace, one.sheet, one.table)) continue;
    const out = await takeOutRows(workspace, one, headers.get(one.sheet) ?? new Map());
    if (one.lines !== null) rows += out.rows;
    if (out.stay !== null) rowsStaying.push(out.stay);
  }
  const made = added.filter(isOf('sheet'));
  const reading = made.length === 0 ? [] : [...staying, ...asideElsewhere(await now(known), made)];
  const sheets = await takeOutSheets(known.workbook, made, reading);
  if (added.length > 0) known.changed();
  const sheetsStaying = made.map(({ spec }) => spec).filter((spec) => !sheets.includes(spec));
  return { columns, staying, rows, rowsStaying, sheets, sheetsStaying };
}

/** The workbook as it stands, and its passages where it has some. */
async function now(known: Knowledge): Promise<Workspace | PassageWorkspace> {
  known.changed();
  const workspace = await openWorkspace(known.workbook, known.options, known.surroundings);
  try {
    return findPassages(workspace);
  } catch (error) {
    if (error instanceof BadInputError) return workspace;
    throw error;
  }
}

const isThere = ({ description }: Workspace, sheet: string, table: string | null): boolean =>
  description.sheets.some(
    ({ name, tables }) => name === sheet && (table === null || tables.some((each) => each.name === table)),
  );

/** One that somebody deleted is neither taken out nor left. */
const isHeader = (on: WorkTable | undefined, header: string): boolean =>
  on === undefined || [...on.table.headers.values()].includes(header);

const named = ({ specs, headers }: Extract<Added, { kind: 'columns' }>): readonly ColumnSpec[] =>
  specs.map((spec, index) => ({ ...spec, header: headers[index] ?? spec.header }));

/** A *Mis de côté* of another step, or of the department's, may have its drop-down on a sheet of this one. */
function asideElsewhere(
  workspace: Workspace | PassageWorkspace,
  made: readonly Extract<Added, { kind: 'sheet' }>[],
): readonly ColumnSpec[] {
  if (!('tables' in workspace)) return [];
  const isMade = (sheet: string) => made.some(({ spec }) => spec.name === sheet);
  const isAside = workspace.tables.some(({ aside, table }) => aside.length > 0 && !isMade(table.sheet));
  return isAside ? [asideColumn(workspace.language, true)] : [];
}

/** What is said of it: nothing of what nobody sees. */
export function sayable(out: TakenOut): NonNullable<Undone['added']> {
  const seenColumns = (specs: readonly ColumnSpec[]) =>
    specs.filter(({ hidden }) => hidden !== true).map(({ header }) => header);
  const seenSheets = (specs: readonly SheetSpec[]) =>
    specs.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  return {
    gone: { sheets: seenSheets(out.sheets), columns: seenColumns(out.columns), rows: out.rows },
    stays: {
      sheets: seenSheets(out.sheetsStaying),
      columns: seenColumns(out.staying),
      rows: out.rowsStaying,
    },
  };
}
