import { type Area, areaOf, formatArea, parseArea, WHOLE_SHEET } from './model/address';
import { formulaAt, readValues, usedArea } from './model/cells';
import { displayed } from './model/display';
import { itemNotFound } from './model/errors';
import { hiddenRowsOf } from './model/filters';
import { formatOf, type FormatValue } from './model/formats';
import { conditionalFormatsOn, isMarked } from './model/rules';
import { findSheet } from './model/sheets';
import type { ConditionalFormat, Scalar, Sheet, Table, Validation } from './model/workbook';
import type { Host } from './host';
import { columnWidthOf, rowHeightOf } from './wire/classes/range-format';
import { frozenCounts } from './wire/classes/worksheet-parts';

/** What a test wants to see of a sheet, without going through the add-in's own client. Addresses are A1. */
export interface SheetLook {
  readonly sheet: Sheet;
  /** From A1 to the last used cell; `''` where there is nothing. */
  values(address?: string): Scalar[][];
  value(address: string): Scalar;
  /** With its `=`; undefined where there is none. */
  formula(address: string): string | undefined;
  /** As shown. */
  text(address: string): string;
  /** A property of the look, as `numberFormat`, `fill.color`, `font.bold`, `protection.locked`; null where mixed. */
  format(address: string, property: string): FormatValue;
  readonly tables: readonly Table[];
  /** Address of a table, header and totals included. */
  tableArea(name: string): string;
  /** By priority, the first on top. */
  readonly conditionalFormats: readonly {
    readonly areas: readonly string[];
    readonly formula: string;
    readonly stopIfTrue: boolean;
    readonly format: Readonly<Record<string, FormatValue>>;
  }[];
  /** Whether a rule that adds a mark gives the cell its look, as it is drawn now. */
  isMarked(address: string): boolean;
  readonly validations: readonly (Omit<Validation, 'areas'> & { readonly areas: readonly string[] })[];
  /** 1-based. */
  readonly hiddenRows: readonly number[];
  readonly visibility: Sheet['visibility'];
  readonly isProtected: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly string[];
  readonly selection: string;
  /** In points; 0 when hidden. */
  columnWidth(address: string): number | null;
  rowHeight(address: string): number | null;
}

const ruleLook = ({ areas, formula, stopIfTrue, format }: ConditionalFormat) => ({
  areas: areas.map((area) => formatArea(area)),
  formula,
  stopIfTrue,
  format: Object.fromEntries(format),
});

export function lookAt(host: Host, name: string): SheetLook {
  const sheet = findSheet(host.workbook, name);
  if (sheet === undefined) throw itemNotFound();
  const all = (): Area => {
    const used = usedArea(sheet, WHOLE_SHEET);
    return used === null ? areaOf(0, 0) : { ...used, top: 0, left: 0 };
  };
  const values = (address?: string): Scalar[][] =>
    readValues(sheet, address === undefined ? all() : parseArea(address));
  const value = (address: string): Scalar => values(address)[0]?.[0] ?? '';
  const format = (address: string, property: string): FormatValue =>
    formatOf(sheet.formats, parseArea(address), property);
  return {
    sheet,
    values,
    value,
    formula: (address) => formulaAt(sheet, parseArea(address).top, parseArea(address).left),
    text: (address) => displayed(value(address), String(format(address, 'numberFormat')), host.workbook),
    format,
    tables: sheet.tables,
    tableArea: (table) => formatArea(sheet.tables.find((each) => each.name === table)?.area ?? areaOf(0, 0)),
    conditionalFormats: sheet.conditionalFormats.map(ruleLook),
    isMarked: (address) => {
      const cell = parseArea(address);
      return conditionalFormatsOn(sheet, [cell]).some((rule) => isMarked(rule, cell.top) === true);
    },
    validations: sheet.validations.map((each) => ({
      ...each,
      areas: each.areas.map((area) => formatArea(area)),
    })),
    hiddenRows: hiddenRowsOf(sheet, WHOLE_SHEET).map((row) => row + 1),
    visibility: sheet.visibility,
    isProtected: sheet.protection !== null,
    frozen: frozenCounts(sheet),
    merges: sheet.merges.map((area) => formatArea(area)),
    selection: formatArea(sheet.selection),
    columnWidth: (address) => columnWidthOf(sheet, parseArea(address)),
    rowHeight: (address) => rowHeightOf(sheet, parseArea(address)),
  };
}
