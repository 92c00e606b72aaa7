import { freeSheetName, type SheetRow, type SheetRows, type Workspace } from '#actions/workspace';
import { changeCells, linesAdded, type ToldCells } from '#actions/writing';
import { isoToSerial, readBoolean, readDate, readText } from '#cells';
import {
  frenchDate,
  groupBy,
  labelOf,
  normalise,
  readCode,
  type CellValue,
  type CodeListName,
  type Text,
} from '#dictionary';
import {
  CERTIFICATEUR_COLUMNS,
  CERTIFICATION_COLUMNS,
  certificateursSheet,
  certificationsSheet,
  list,
  type CertificateurColumn,
  type CertificationColumn,
} from '#template';

/** The lists that a profile fills. */
export type FilledList = 'certificateurs' | 'certifications';
type Column = CertificateurColumn | CertificationColumn;

/** A line by column, in the words of the schema. */
export type Line = Readonly<Partial<Record<string, string>>>;

/** A cell that says something else than the profile. */
export interface LineChange {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly header: Text;
  readonly before: string;
  readonly after: string;
  readonly value: CellValue;
}

/** What a list lacks, and what it says otherwise. */
export interface ListPlan {
  readonly list: FilledList;
  readonly added: readonly Line[];
  readonly changed: readonly LineChange[];
}

interface Listed {
  readonly header: Text;
  readonly format: string;
  readonly list?: CodeListName | 'boolean';
}

const COLUMNS: Readonly<Record<FilledList, Readonly<Partial<Record<Column, Listed>>>>> = {
  certificateurs: CERTIFICATEUR_COLUMNS,
  certifications: CERTIFICATION_COLUMNS,
};

/** What tells the lines of a list apart. */
const KEYS: Readonly<Record<FilledList, readonly Column[]>> = {
  certificateurs: ['idClientCertificateur', 'idContrat'],
  certifications: ['code'],
};

/** The columns of a list, by their keys. */
const columnsOf = (of: FilledList) => Object.entries(COLUMNS[of]) as readonly (readonly [Column, Listed])[];

/**
 * Holds the lines of a profile against a list of the workbook. Lines of the same key (a certification that has two) are taken in
 * their order; what the profile leaves out is left as it is.
 */
export function planList(workspace: Workspace, of: FilledList, wanted: readonly Line[]): ListPlan {
  const { date1904 } = workspace.description;
  const there = workspace.lists[of];
  const rows = groupBy(there?.rows ?? [], (row) => keyOf(of, lineOf(of, there, row, date1904)));
  const added: Line[] = [];
  const changed: LineChange[] = [];
  for (const [key, some] of groupBy(wanted, (line) => keyOf(of, line)))
    for (const [index, line] of some.entries()) {
      const row = rows.get(key)?.[index];
      if (row === undefined || there === undefined) added.push(line);
      else changed.push(...differing(workspace, of, there, row, line));
    }
  return { list: of, added, changed };
}

const keyOf = (of: FilledList, line: Line): string => KEYS[of].map((key) => line[key] ?? '').join('\n');

const placeIn = (there: SheetRows | undefined, { header }: Listed): number =>
  there?.headers.findIndex((each) =>
    [header.fr, header.en].some((word) => normalise(word) === normalise(each)),
  ) ?? -1;

function lineOf(of: FilledList, there: SheetRows | undefined, { cells }: SheetRow, date1904: boolean): Line {
  return Object.fromEntries(
    columnsOf(of).map(([key, column]) => [
      key,
      readAs(column, cells[placeIn(there, column)] ?? null, date1904),
    ]),
  );
}

function differing(
  { language, description: { date1904 } }: Workspace,
  of: FilledList,
  there: SheetRows,
  { row, cells }: SheetRow,
  line: Line,
): readonly LineChange[] {
  return columnsOf(of).flatMap(([key, column]): readonly LineChange[] => {
    const [after, place] = [line[key] ?? '', placeIn(there, column)];
    const before = readAs(column, cells[place] ?? null, date1904);
    if (after === '' || place < 0 || before === after) return [];
    const value = shownAs(column, after, language, date1904);
    const at = { row, column: there.firstColumn + place, key: keyOf(of, line), header: column.header };
    return [
      { ...at, before: shownIn(column, before), after: shownIn(column, readText(value), after), value },
    ];
  });
}

/** A date as it is read by people; all else as the cell has it. */
const shownIn = ({ format }: Listed, text: string, iso = text): string =>
  format.startsWith('dd') ? frenchDate(iso) : text;

/** What a cell says, in the words of the schema; as typed where it says nothing of the kind. */
function readAs({ list: listed, format }: Listed, cell: CellValue, date1904: boolean): string {
  if (format.startsWith('dd')) return readDate(cell, date1904);
  if (listed === 'boolean') return readBoolean(cell);
  const text = readText(cell);
  return listed === undefined ? text : (readCode(listed, text) ?? text);
}

/** A value of the schema as the list shows it. */
function shownAs(
  { list: listed, format }: Listed,
  value: string,
  language: Workspace['language'],
  date1904: boolean,
): CellValue {
  if (value === '') return null;
  if (format.startsWith('dd')) return isoToSerial(value, date1904);
  if (format === '0') return Number(value);
  if (listed === undefined) return value;
  if (listed !== 'boolean') return labelOf(listed, value, language);
  return list('boolean').values[language][value === 'true' ? 0 : 1] ?? value;
}

/**
 * Writes the plan of a list, making its sheet if need be.
 * @param reopen reads the workbook again once lines were added, to tell where they stand.
 */
export async function writeList(
  workspace: Workspace,
  { list: of, added, changed }: ListPlan,
  reopen: () => Promise<Workspace>,
  told: ToldCells,
): Promise<void> {
  const { workbook, description, language, lists } = workspace;
  const there = lists[of];
  const shown = added.map((line) =>
    Object.fromEntries(
      columnsOf(of).map(([key, column]) => [
        key,
        shownAs(column, line[key] ?? '', language, description.date1904),
      ]),
    ),
  );
  if (there === undefined) {
    if (added.length === 0) return;
    const spec =
      of === 'certificateurs' ? certificateursSheet(language, shown) : certificationsSheet(language, shown);
    await workbook.ensureSheet({ ...spec, name: freeSheetName(description.sheets, spec.name) });
  } else {
    await writeChanged(workspace, there, of, changed, told);
    const keys = there.headers.map(
      (header) =>
        columnsOf(of).find(([, { header: own }]) =>
          [own.fr, own.en].some((word) => normalise(word) === normalise(header)),
        )?.[0],
    );
    if (shown.length > 0)
      await workbook.appendRows(
        there.sheet,
        shown.map((line) => keys.map((key) => (key === undefined ? null : (line[key] ?? null)))),
      );
  }
  if (added.length > 0) told(...addedIn(await reopen(), of, added, there));
}

async function writeChanged(
  { workbook, description }: Workspace,
  there: SheetRows,
  of: FilledList,
  changed: readonly LineChange[],
  told: ToldCells,
): Promise<void> {
  if (changed.length === 0) return;
  const telling = tellingOf(of, there);
  const cellsOf = new Map(there.rows.map(({ row, cells }) => [row, cells]));
  await changeCells(
    {
      workbook,
      sheet: there.sheet,
      width: there.firstColumn + there.headers.length - 1,
      blockRows: description.blockRows,
      telling,
    },
    changed,
    {
      decide: ({ row, value }, line) => {
        const was = cellsOf.get(row) ?? [];
        const isThere = telling.every(
          (at) => readText(line[at - 1] ?? null) === readText(was[at - there.firstColumn] ?? null),
        );
        return isThere ? value : undefined;
      },
      onWritten: (changes) => told(changes, telling),
    },
  );
}

const tellingOf = (of: FilledList, there: SheetRows): readonly number[] =>
  columnsOf(of).flatMap(([key, column]) => {
    const place = placeIn(there, column);
    return KEYS[of].includes(key) && place >= 0 ? there.firstColumn + place : [];
  });

/** The cells of lines that were not there before. */
function addedIn(
  now: Workspace,
  of: FilledList,
  added: readonly Line[],
  before: SheetRows | undefined,
): Parameters<ToldCells> {
  const there = now.lists[of];
  if (there === undefined) return [[], []];
  const telling = tellingOf(of, there);
  const were = new Set(before?.rows.map(({ row }) => row));
  const keys = new Set(added.map((line) => keyOf(of, line)));
  const lines = there.rows
    .filter(({ row }) => !were.has(row))
    .filter((row) => keys.has(keyOf(of, lineOf(of, there, row, now.description.date1904))));
  return [linesAdded(there, lines, telling), telling];
}
