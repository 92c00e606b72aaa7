import { freeSheetName, openWorkspace, type Workspace } from '#actions/workspace';
import { linesAdded, typedText } from '#actions/writing';
import { normalise, type CellValue, type FieldKey } from '#dictionary';
import type { TableMatch } from '#matching';
import { CERTIFICATION_COLUMNS, certificationsSheet, type CertificationColumn } from '#template';
import type { Applying } from './applying';

type Line = Readonly<Partial<Record<CertificationColumn, CellValue>>>;

/** What *Mes certifications* says of the rows of a certification, and so may differ from one to another. */
const isDefault = (field: FieldKey): field is FieldKey & CertificationColumn =>
  field !== 'code' && field in CERTIFICATION_COLUMNS;

/**
 * Writes into *Mes certifications* what was decided by certification, making the sheet if need be. A code that stands
 * there keeps its line as it is: what was decided of it stays in the matching.
 * @returns the tables, without what *Mes certifications* now says.
 */
export async function keepCertifications(
  workspace: Workspace,
  tables: readonly TableMatch[],
  { onCells }: Applying,
): Promise<readonly TableMatch[]> {
  const lines = linesOf(workspace, tables);
  if (lines.size === 0) return tables;
  const { workbook, lists, language, description, options, surroundings } = workspace;
  const rows = [...lines.values()];
  const there = lists.certifications;
  if (there === undefined) {
    const spec = certificationsSheet(language, rows);
    await workbook.ensureSheet({ ...spec, name: freeSheetName(description.sheets, spec.name) });
  } else {
    const columns = there.headers.map(columnOf);
    const cells = rows.map((line) =>
      columns.map((column) => (column === null ? null : (line[column] ?? null))),
    );
    await workbook.appendRows(there.sheet, cells);
  }
  const after = await openWorkspace(workbook, options, surroundings);
  tell(after, lines, onCells);
  return tables.map((table) => ({ ...table, missing: table.missing.map((each) => without(each, lines)) }));
}

/** Tells the cells of the lines that were added. */
function tell(
  { lists: { certifications: there } }: Workspace,
  lines: ReadonlyMap<string, Line>,
  onCells: Applying['onCells'],
): void {
  if (there === undefined) return;
  const place = there.headers.findIndex((header) => columnOf(header) === 'code');
  const added = there.rows.filter(({ cells }) => lines.has(String(cells[place] ?? '')));
  const telling = [there.firstColumn + place];
  onCells?.(linesAdded(there, added, telling), telling);
}

/** The lines to add, by code. */
function linesOf(
  { certifications, language }: Workspace,
  tables: readonly TableMatch[],
): ReadonlyMap<string, Line> {
  const known = new Set(certifications.map(({ code }) => code));
  const lines = new Map<string, Line>();
  for (const { missing, values } of tables)
    for (const { field, byCertification } of missing)
      for (const [code, value] of Object.entries(byCertification ?? {})) {
        if (!isDefault(field) || known.has(code)) continue;
        const title = values.find((each) => each.field === 'code' && each.read === code)?.value;
        lines.set(code, {
          code,
          ...(title === undefined || title === code ? {} : { intitule: title }),
          ...lines.get(code),
          [field]: typedText(field, value, language),
        });
      }
  return lines;
}

const COLUMNS = Object.keys(CERTIFICATION_COLUMNS) as readonly CertificationColumn[];

const columnOf = (header: string): CertificationColumn | null =>
  COLUMNS.find((key) => {
    const { fr, en } = CERTIFICATION_COLUMNS[key].header;
    return [fr, en].some((name) => normalise(name) === normalise(header));
  }) ?? null;

function without(missing: TableMatch['missing'][number], lines: ReadonlyMap<string, Line>) {
  if (!isDefault(missing.field)) return missing;
  const left = Object.entries(missing.byCertification ?? {}).filter(([code]) => !lines.has(code));
  return { ...missing, byCertification: left.length === 0 ? null : Object.fromEntries(left) };
}
