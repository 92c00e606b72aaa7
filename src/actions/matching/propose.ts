import {
  findPassageSheets,
  ownHeaders,
  step,
  tablesFoundAgain,
  type Run,
  type Workspace,
} from '#actions/workspace';
import { isTotalsRow, readText } from '#cells';
import {
  columnNumber,
  fieldKeys,
  fields,
  groupBy,
  loadPlaces,
  type FieldKey,
  type Places,
} from '#dictionary';
import { horodatageParis } from '#flux';
import {
  createFacets,
  findHeaders,
  idPattern,
  isFaceted,
  isOfPassages,
  MATCHING_VERSION,
  missingFields,
  proposeColumns,
  readTitles,
  type ColumnMatch,
  type Facets,
  type HeadersFound,
  type KnownTitle,
  type LookedAt,
  type Matching,
  type TableMatch,
  type ValueReading,
} from '#matching';
import { isAsideHeader, isRequired } from '#template';
import type { SheetDescription } from '#workbook';
import { lastRowOf, lookAt } from './samples';

/**
 * Proposes how the sheets of a workbook are read: those of the department that look like passages. Nothing is written.
 * @throws AbortError when cancelled.
 */
export async function proposeMatching(workspace: Workspace, run: Run = {}): Promise<Matching> {
  const places = await loadPlaces().catch(() => null);
  const again = tablesFoundAgain(workspace, findPassageSheets(workspace));
  const tables: TableMatch[] = [];
  for (const sheet of findPassageSheets(workspace)) {
    const kept = again.find(({ table }) => table.sheet === sheet.name)?.match ?? null;
    const table = await proposeTable(workspace, sheet, kept, places, run);
    if (table !== null) tables.push(table);
  }
  return { version: MATCHING_VERSION, tables };
}

/** The fields that a row must fill when it goes by civil status. */
const REQUIRED: readonly FieldKey[] = fieldKeys.filter((key) => {
  const { level } = fields[key];
  return (level === 'passage' || level === 'certification') && isRequired(key) && key !== 'idTechnique';
});

async function proposeTable(
  workspace: Workspace,
  sheet: SheetDescription,
  kept: TableMatch | null,
  places: Places | null,
  run: Run,
): Promise<TableMatch | null> {
  const found = findHeaders(sheet);
  if (found === null) return null;
  const { workbook, description, surroundings, certifications } = workspace;
  const year = Number(horodatageParis(surroundings.now()).slice(0, 4));
  const looked = await lookAt(workbook, sheet, found, { date1904: description.date1904, year, run });
  const ours = ownHeaders(workspace.memory);
  const columns = withKept(proposeColumns(found, looked, description.date1904), kept).filter(
    ({ header }) => !ours.has(header) && !isAsideHeader(header),
  );
  const said = new Set(columns.flatMap((column) => column.fields));
  if (!isOfPassages(said)) return null;
  const scan = await scanRows(workspace, sheet, found, columns, looked, run);
  const known = certifications.map(({ intitule, code, from, to }): KnownTitle => ({
    intitule,
    code,
    from,
    to,
  }));
  const titles = readTitles([[sheet.name], ...sheet.head.slice(0, (found.rows[0] ?? 1) - 1)]);
  const id = columns.find((column) => column.fields.includes('idTechnique'));
  const names = [workspace.parametres.text('service'), sheet.name, description.name];
  return {
    sheet: sheet.name,
    headerRows: found.rows,
    firstRow: found.firstRow,
    lastRow: scan.lastRow,
    rows: scan.rows,
    columns,
    missing: keptMissing(
      missingFields(REQUIRED, {
        ...titles,
        fields: said,
        codes: scan.codes,
        byCertification: (field) => ofCertifications(workspace, field, scan.codes),
      }),
      kept,
    ),
    values: keptValues(scan.facets.readings(known, places), kept),
    id:
      kept?.id ?? (id === undefined ? { pattern: idPattern(names, year, scan.rows) } : { column: id.column }),
  };
}

/** What was decided goes before what is proposed; a column that nobody decided upon is proposed. */
function withKept(proposed: readonly ColumnMatch[], kept: TableMatch | null): readonly ColumnMatch[] {
  if (kept === null) return proposed;
  const decided = new Map(kept.columns.map((column) => [column.column, column]));
  const taken = new Set(kept.columns.flatMap((column) => column.fields));
  return proposed.map((column): ColumnMatch => {
    const own = decided.get(column.column);
    if (own !== undefined) return { ...own, samples: column.samples };
    const isFree = column.fields.every((field) => !taken.has(field));
    return isFree ? column : { ...column, fields: [], split: null, certainty: 'none' };
  });
}

function keptMissing(missing: TableMatch['missing'], kept: TableMatch | null): TableMatch['missing'] {
  if (kept === null) return missing;
  return missing.map((each) => kept.missing.find(({ field }) => field === each.field) ?? each);
}

function keptValues(values: TableMatch['values'], kept: TableMatch | null): TableMatch['values'] {
  if (kept === null) return values;
  const keyOf = ({ field, value }: ValueReading) => `${field}\n${value}`;
  const decided = groupBy(kept.values, keyOf);
  const first = new Map<string, number>();
  values.forEach((value, at) => first.has(keyOf(value)) || first.set(keyOf(value), at));
  const isFirst = (value: ValueReading, at: number) => first.get(keyOf(value)) === at;
  return values
    .filter(isFirst)
    .flatMap((value) =>
      (decided.get(keyOf(value)) ?? [value]).map((own) => ({ ...own, count: value.count })),
    );
}

/** What *Mes certifications* says of a field, for the codes that it lists once. */
function ofCertifications(
  { certifications }: Workspace,
  field: FieldKey,
  codes: readonly string[],
): Readonly<Record<string, string>> {
  const said = certifications.filter(
    ({ code, defaults }) => codes.includes(code) && (defaults[field] ?? '') !== '',
  );
  return Object.fromEntries(said.map(({ code, defaults }) => [code, defaults[field] ?? '']));
}

interface Scan {
  readonly lastRow: number;
  readonly rows: number;
  readonly codes: readonly string[];
  readonly facets: Facets;
}

/** Reads the rows once: how many are filled, where they end, which values their lists hold. */
async function scanRows(
  { workbook, description }: Workspace,
  sheet: SheetDescription,
  { firstRow, table }: HeadersFound,
  columns: readonly ColumnMatch[],
  looked: readonly LookedAt[],
  run: Run,
): Promise<Scan> {
  const used = columns.filter((column) => column.fields.length > 0);
  const facets = createFacets(
    used.flatMap(({ column, fields: matched, split }) => {
      const at = columnNumber(column);
      const profile = looked.find(({ head }) => head.column === at)?.profile;
      const [field] = matched;
      const isListed =
        field !== undefined && profile !== undefined && split === null && isFaceted(field, profile);
      return isListed ? [{ column: at, field }] : [];
    }),
  );
  const places = used.map(({ column }) => columnNumber(column) - 1);
  const code = used.find((column) => column.fields.includes('code') && column.split === null);
  const codes = new Map<string, number>();
  const end = lastRowOf(sheet, table);
  const width = Math.max(1, ...columns.map(({ column }) => columnNumber(column)));
  let rows = 0;
  let lastRow = firstRow;
  for (let row = firstRow; row <= end; row += description.blockRows) {
    await step(run, { stage: 'reading', done: row - firstRow, total: end - firstRow + 1 });
    const count = Math.min(description.blockRows, end - row + 1);
    const { values } = await workbook.read({
      sheet: sheet.name,
      row,
      column: 1,
      rows: count,
      columns: width,
    });
    values.forEach((cells, down) => {
      if (!places.some((place) => readText(cells[place] ?? null) !== '') || isTotalsRow(cells)) return;
      rows += 1;
      lastRow = row + down;
      facets.see(cells);
      const said = code === undefined ? '' : readText(cells[columnNumber(code.column) - 1] ?? null);
      if (/^(?:RNCP|RS)\d+$/.test(said)) codes.set(said, (codes.get(said) ?? 0) + 1);
    });
  }
  const frequent = [...codes].sort(([, one], [, other]) => other - one).map(([each]) => each);
  return { lastRow, rows, codes: frequent, facets };
}
