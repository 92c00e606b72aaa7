import { BadInputError } from '#dictionary';
import type { SheetSpec } from '#template';
import { codeOf } from '../office-errors';
import { batchesOf, writePieces } from '../pieces';
import { notMade, refusalOf, refusing } from '../refusals';
import type { ExcelSession } from '../session';
import type { SheetNames } from '../sheet-names';
import type { WaitingLists } from '../waiting-lists';
import { cellsOfSheet, textsOf } from './cells';
import { drawSheet, shapeTable, spreadLooks } from './draw';
import { layTable, type LaidTable } from './lay-table';
import { setPage } from './page';

/** Names that are taken in the workbook. */
interface Taken {
  readonly sheets: ReadonlySet<string>;
  /** Of tables and of named ranges, which share them. */
  readonly names: ReadonlySet<string>;
}

/**
 * Makes a sheet from its description, unless there is one of that name; under another name where Excel keeps that one for
 * itself.
 * @returns whether it was made.
 * @throws BadInputError when Excel refuses any part of it: what was made is taken away first.
 */
export async function ensureSheet(
  excel: ExcelSession,
  waiting: WaitingLists,
  sheetNames: SheetNames,
  spec: SheetSpec,
): Promise<boolean> {
  const taken = await refusing(spec.name, () => namesOf(excel));
  const named = { ...spec, name: sheetNames.of(spec.name) };
  if (isTaken(taken, named.name)) return false;
  const isRefused = await make(excel, waiting, named, taken, named.name === spec.name);
  if (!isRefused) return true;
  const other = { ...spec, name: sheetNames.replace(spec.name) };
  if (isTaken(taken, other.name)) return false;
  await make(excel, waiting, other, taken, false);
  return true;
}

const isTaken = ({ sheets }: Taken, wanted: string): boolean =>
  [...sheets].some((name) => name.toLowerCase() === wanted.toLowerCase());

/** What Excel says of a name that it keeps for itself, or that a sheet has which is no worksheet. */
const NAME_REFUSED = new Set(['InvalidArgument', 'ItemAlreadyExists']);

/** @returns whether Excel refuses the name, if that may be said instead of thrown. */
async function make(
  excel: ExcelSession,
  waiting: WaitingLists,
  spec: SheetSpec,
  taken: Taken,
  mayRefuse: boolean,
): Promise<boolean> {
  try {
    await makeSheet(excel, waiting, spec, taken);
    return false;
  } catch (error) {
    const why = refusalOf(error, spec.name);
    if (!(why instanceof BadInputError)) throw error;
    const wasThere = await removeSheet(excel, spec.name);
    if (mayRefuse && !wasThere && NAME_REFUSED.has(codeOf(error) ?? '')) return true;
    throw notMade(spec.name, why);
  }
}

async function namesOf(excel: ExcelSession): Promise<Taken> {
  return excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    for (const collection of [worksheets, tables, names]) collection.load('items/name');
    await context.sync();
    return {
      sheets: new Set(worksheets.items.map(({ name }) => name)),
      names: new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase())),
    };
  });
}

async function makeSheet(
  excel: ExcelSession,
  waiting: WaitingLists,
  spec: SheetSpec,
  { sheets, names }: Taken,
): Promise<void> {
  const table: LaidTable | null = spec.table === undefined ? null : layTable(spec.table, names);
  const most = excel.limits.requestBytes() / 2;
  const [first = [], ...more] = batchesOf(cellsOfSheet(spec, table), most, textsOf(table));
  const known = new Set([...sheets, spec.name]);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(spec.name);
    if (table !== null) shapeTable(sheet, table);
    await context.sync();
  });
  if (table !== null)
    await ifExcelCan(excel, spec.name, (sheet) => {
      spreadLooks(sheet, table);
    });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(spec.name);
    drawSheet(sheet, spec, table, {
      write: () => {
        writePieces(context, first);
      },
      lists: (validations) => waiting.sort(spec.name, validations, known),
    });
    await context.sync();
  });
  for (const batch of more)
    await excel.run(async (context) => {
      writePieces(context, batch);
      await context.sync();
    });
  await ifExcelCan(excel, spec.name, (sheet) => {
    setPage(sheet, spec);
  });
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    waiting.settle(worksheets, spec.name, known);
    finish(worksheets.getItem(spec.name), spec, table);
    await context.sync();
  });
}

/** Does what a sheet is as good without: Excel without a printer refuses a page. */
async function ifExcelCan(
  excel: ExcelSession,
  name: string,
  act: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  try {
    await excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}

/** What would be in the way of the rest. */
function finish(sheet: Excel.Worksheet, spec: SheetSpec, table: LaidTable | null): void {
  if (spec.active === true && spec.visibility === 'visible') {
    sheet.activate();
    const { top, left } = table?.range ?? { top: 0, left: 1 };
    sheet
      .getRangeByIndexes(top, Math.max(left, (spec.freeze?.columns ?? 0) + 1) - 1, 1, 1)
      .untrack()
      .select();
  }
  if (spec.visibility !== 'visible')
    sheet.visibility = spec.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  if (spec.protected === true)
    sheet.protection.protect({
      allowFormatColumns: true,
      allowFormatRows: true,
      allowSort: true,
      allowAutoFilter: true,
    });
}

/** Takes away what was made of a sheet; a very hidden one must be seen first. @returns whether it was there. */
async function removeSheet(excel: ExcelSession, name: string): Promise<boolean> {
  let isThere = true;
  try {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      await context.sync();
      isThere = !sheet.isNullObject;
      if (!isThere) return;
      sheet.visibility = 'Visible';
      sheet.delete();
      await context.sync();
    });
  } catch (error) {
    // Excel refuses this too: the first refusal says more.
    if (codeOf(error) === null) throw error;
  }
  return isThere;
}
