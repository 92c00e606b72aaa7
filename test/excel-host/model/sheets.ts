import { overlaps, type Area } from './address';
import { HostError, invalidArgument, invalidOperation } from './errors';
import { activeSheet, newSheet, type Sheet, type Visibility, type Workbook } from './workbook';

const RESERVED = new Set(['history', 'historique']);

/** @throws InvalidArgument when Excel would refuse the name; ItemAlreadyExists when a sheet has it. */
export function checkSheetName(workbook: Workbook, name: string, own?: Sheet): void {
  const isLegal =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !RESERVED.has(name.toLowerCase());
  if (!isLegal) throw invalidArgument();
  const taken = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken !== undefined && taken !== own) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

export const findSheet = (workbook: Workbook, key: unknown): Sheet | undefined =>
  workbook.sheets.find(
    (sheet) => sheet.id === String(key) || sheet.name.toLowerCase() === String(key).toLowerCase(),
  );

/** Adds a sheet after the others; without a name, the next free `Feuil`. */
export function addSheet(workbook: Workbook, name?: string): Sheet {
  let number = workbook.sheets.length + 1;
  while (name === undefined && findSheet(workbook, `Sheet${number}`) !== undefined) number++;
  const wanted = name ?? `Sheet${number}`;
  checkSheetName(workbook, wanted);
  const sheet = newSheet(workbook, wanted);
  workbook.sheets.push(sheet);
  workbook.emit({ kind: 'sheetAdded', sheet });
  return sheet;
}

const visibleSheets = (workbook: Workbook): readonly Sheet[] =>
  workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');

/** @throws InvalidOperation when no visible sheet would be left. */
export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  const others = visibleSheets(sheet.workbook).filter((each) => each !== sheet);
  if (visibility !== 'Visible' && others.length === 0)
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  sheet.visibility = visibility;
  const next = others[0];
  if (visibility !== 'Visible' && next !== undefined && activeSheet(sheet.workbook) === sheet) activate(next);
}

export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  setVisibility(sheet, 'Hidden');
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  workbook.emit({ kind: 'sheetDeleted', sheet });
}

export function activate(sheet: Sheet): void {
  const { workbook } = sheet;
  if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
  const before = activeSheet(workbook);
  if (before === sheet) return;
  workbook.activeId = sheet.id;
  workbook.emit({ kind: 'deactivated', sheet: before });
  workbook.emit({ kind: 'activated', sheet });
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { workbook } = sheet;
  if (position < 0 || position >= workbook.sheets.length) throw invalidArgument();
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  workbook.sheets.splice(position, 0, sheet);
}

export function select(sheet: Sheet, area: Area): void {
  activate(sheet);
  sheet.selection = area;
  sheet.workbook.emit({ kind: 'selectionChanged', sheet, area });
}

/** @throws InvalidOperation over a table; the values of all cells but the first go. */
export function merge(sheet: Sheet, area: Area, across: boolean): void {
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw invalidOperation('Cells of a table cannot be merged.');
  sheet.merges = sheet.merges.filter((each) => !overlaps(each, area));
  if (!across) sheet.merges.push(area);
  else
    for (let row = area.top; row <= area.bottom; row++) sheet.merges.push({ ...area, top: row, bottom: row });
}
