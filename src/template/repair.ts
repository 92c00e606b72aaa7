import { fields, type FieldKey, type Language, type SchemaModel } from '#dictionary';
import { ASIDE_KEY, asideColumn } from './aside';
import { fieldColumn } from './field-columns';
import { highlightRules } from './highlights';
import { OWN_COLUMN_KEYS, ownColumn } from './own-columns';
import { fieldsOfModel, type Model } from './sheets/passages';
import type { ColumnSpec, HighlightRule, OwnColumn } from './types';

/** A passage table as it stands. Rows and columns are 1-based sheet ones. */
export interface TableToRepair {
  readonly language: Language;
  /**
   * The model that the table was made from; null in a workbook that we did not make: its columns are not missed,
   * and those of the department are left alone.
   */
  readonly model: Model | null;
  readonly columns: Readonly<Partial<Record<FieldKey | OwnColumn | typeof ASIDE_KEY, number>>>;
  /** Every header of the table. */
  readonly headers: readonly string[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Whether *Listes* holds the reasons of *Mis de côté*: that of an earlier template does not. */
  readonly hasReasons?: boolean;
  readonly schema?: SchemaModel;
}

/** What puts the table's looks back; no value is in it. */
export interface RepairPlan {
  /** Columns that are gone, to be added at the right end; then plan again, for the colours read the marks column. */
  readonly missing: readonly ColumnSpec[];
  /** Formats, drop-downs and prompts of the columns that are there; their headers stay as they are typed. */
  readonly columns: readonly { readonly column: number; readonly spec: ColumnSpec }[];
  /** Every signed rule, made again; empty while the marks column is missing. */
  readonly highlights: readonly HighlightRule[];
}

/** What *Réparer la mise en forme* has to put back. */
export function repairPlan(table: TableToRepair): RepairPlan {
  const { language, model, columns, headers, firstRow, lastRow, schema, hasReasons } = table;
  const specOf = (key: string, taken: readonly string[]): ColumnSpec | null => {
    if (key === ASIDE_KEY) return asideColumn(language, hasReasons);
    if (isOwn(key)) return ownColumn(key, language, taken);
    return isField(key) ? fieldColumn(key, language, schema) : null;
  };
  const expected = [
    ...(model === null ? [] : ([...fieldsOfModel(model), ASIDE_KEY] as const)),
    ...OWN_COLUMN_KEYS,
  ];
  const { marques, ...coloured } = columns;
  return {
    missing: expected.flatMap((key) =>
      columns[key] === undefined && !isCovered(key, columns) ? (specOf(key, headers) ?? []) : [],
    ),
    columns: Object.entries(columns).flatMap(([key, column]) => {
      const spec = model === null && !isOwn(key) ? null : specOf(key, []);
      return spec === null || column === undefined ? [] : [{ column, spec }];
    }),
    highlights: marques === undefined ? [] : highlightRules(coloured, marques, firstRow, lastRow),
  };
}

/** The one column of the birth date is not missed where its three parts have columns. */
function isCovered(key: string, columns: TableToRepair['columns']): boolean {
  return key === 'dateNaissance' && columns.anneeNaissance !== undefined;
}

function isOwn(key: string): key is OwnColumn {
  return (OWN_COLUMN_KEYS as readonly string[]).includes(key);
}

function isField(key: string): key is FieldKey {
  return key in fields;
}
