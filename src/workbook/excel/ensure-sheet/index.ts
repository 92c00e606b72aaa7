import { BadInputError } from '#dictionary';
import type { SheetSpec } from '#template';
import { codeOf } from '../answers/office-errors';
import { notMade, refusalOf, refusing } from '../answers/refusals';
import type { ExcelSession } from '../answers/session';
import { listsOn, type WaitingLists } from '../looks/waiting-lists';
import { batchesOf, limitsOf, writePieces } from '../ranges/pieces';
import type { SheetNames } from '../sheet-names';
import { cellsOfSheet, textsOf } from './cells';
import { drawSheet, shapeTable, spreadLooks, validationsOfSheet } from './draw';
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
  const first = await make(excel, waiting, named, taken, named.name === spec.name);
  if (first !== 'name refused') return first === 'made';
  const other = { ...spec, name: sheetNames.replace(spec.name) };
  if (isTaken(taken, other.name)) return false;
  return (await make(excel, waiting, other, taken, false)) === 'made';
}

const isTaken = ({ sheets }: Taken, wanted: string): boolean =>
  [...sheets].some((name) => name.toLowerCase() === wanted.toLowerCase());

/** What Excel says of a name that it keeps for itself, or that a sheet has which is no worksheet. */
const NAME_REFUSED = new Set(['InvalidArgument', 'ItemAlreadyExists']);

/** `already there`: someone else has just made a sheet of that name. */
type Outcome = 'made' | 'already there' | 'name refused';

/** @param mayRefuse whether a refusal of the name may be said instead of thrown. */
async function make(
  excel: ExcelSession,
  waiting: WaitingLists,
  spec: SheetSpec,
  taken: Taken,
  mayRefuse: boolean,
): Promise<Outcome> {
  const table: LaidTable | null = spec.table === undefined ? null : layTable(spec.table, taken.names);
  let id: string | null = null;
  try {
    id = await addSheet(excel, spec.name, table);
    await fillSheet(excel, waiting, id, spec, table, taken);
    return 'made';
  } catch (error) {
    const why = refusalOf(error, spec.name);
    if (!(why instanceof BadInputError)) throw error;
    const code = codeOf(error) ?? '';
    if (id !== null) await removeSheet(excel, id);
    else {
      const isNew = code !== 'ItemAlreadyExists' && (await removeBlankSheet(excel, spec.name));
      if (!isNew && isTaken(await refusing(spec.name, () => namesOf(excel)), spec.name))
        return 'already there';
      if (!isNew && mayRefuse && NAME_REFUSED.has(code)) return 'name refused';
    }
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

/** @returns the id of the new sheet, by which it is known even if someone gives it another name. */
async function addSheet(excel: ExcelSession, name: string, table: LaidTable | null): Promise<string> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load('id');
    if (table !== null) shapeTable(sheet, table);
    await context.sync();
    return sheet.id;
  });
}

async function fillSheet(
  excel: ExcelSession,
  waiting: WaitingLists,
  id: string,
  spec: SheetSpec,
  table: LaidTable | null,
  { sheets }: Taken,
): Promise<void> {
  const limits = limitsOf(excel);
  const [first, ...more] = batchesOf(
    cellsOfSheet(spec, table),
    { ...limits, bytes: limits.bytes / 2 },
    textsOf(table),
  );
  const known = new Set([...sheets, spec.name]);
  if (table !== null)
    await ifExcelCan(excel, id, (sheet) => {
      spreadLooks(sheet, table);
    });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    drawSheet(sheet, spec, table, {
      write: () => {
        writePieces(context, first?.pieces ?? []);
      },
      isListThere: listsOn(known),
    });
    await context.sync();
  });
  for (const { pieces } of more)
    await excel.run(async (context) => {
      writePieces(context, pieces);
      await context.sync();
    });
  await ifExcelCan(excel, id, (sheet) => {
    setPage(sheet, spec);
  });
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    waiting.settle(worksheets, spec.name, known);
    finish(worksheets.getItem(id), spec, table);
    await context.sync();
  });
  waiting.note(spec.name, validationsOfSheet(spec, table), known);
}

/** Does what may be refused: a sheet is as good without, as where Excel has no printer for a page; or the first refusal says more. */
async function ifExcelCan(
  excel: ExcelSession,
  id: string,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  try {
    await excel.run(async (context) => {
      await act(context.workbook.worksheets.getItem(id), context);
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

/** Takes away what was made of a sheet; a very hidden one must be seen first. */
async function removeSheet(excel: ExcelSession, id: string): Promise<void> {
  await ifExcelCan(excel, id, (sheet) => {
    sheet.visibility = 'Visible';
    sheet.delete();
  });
}

/**
 * Takes away a sheet that may have been added by a request that Excel says it refused. One where something is written is
 * someone else's.
 * @returns whether there was one.
 */
async function removeBlankSheet(excel: ExcelSession, name: string): Promise<boolean> {
  let isBlank = false;
  await ifExcelCan(excel, name, async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex');
    await context.sync();
    isBlank = used.isNullObject;
    if (isBlank) sheet.delete();
  });
  return isBlank;
}
