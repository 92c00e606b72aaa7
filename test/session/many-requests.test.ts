import { describe, expect, it } from '@jest/globals';
import { changeCells, undoChanges, type CellChange, type Place } from '#actions/writing';
import type { CellValue } from '#dictionary';
import type { HostOptions } from '../excel-host/jest';
import { excelWorkbook } from '#workbook/excel';
import { openExcel } from '../excel-host/jest';
import { hostOf, lookAt, personIn, type Person } from '../workbook/excel/open-workbook';

const SHEET = 'Passages';
const ROWS = 21;
const LAST = ROWS + 1;
/** Long enough that a write needs several requests where they are small. */
const LONG = 'x'.repeat(400);

const ID = 0;
const TYPED = 'tapé';
const lines = (): CellValue[][] =>
  Array.from({ length: ROWS }, (_, index) => [
    `P-${String(index + 1).padStart(3, '0')}`,
    `NOM ${String(ROWS - index).padStart(3, '0')}`,
    index % 2 === 0 ? 'F' : 'M',
    `avant ${index} ${LONG}`,
    `note ${index}`,
  ]);

/** The cells to change: those of two rows in three, and some of the column that tells rows apart. */
const CELLS = Array.from({ length: ROWS }, (_, index) => index + 2).flatMap((row) => [
  ...(row % 3 === 0 ? [] : [{ row, column: 4, after: `après ${row} ${LONG}` }]),
  ...(row % 7 === 0 ? [{ row, column: 2, after: `NOUVEAU ${row}` }] : []),
]);

const EVENTS: readonly (readonly [string, (person: Person) => void])[] = [
  ['rows are sorted', (person) => person.sortTable('T', 'Nom')],
  ['a row is inserted', (person) => person.insertRows(SHEET, 11)],
  ['a row is deleted', (person) => person.deleteRows(SHEET, 11)],
  ['a cell to be changed is edited', (person) => person.type(SHEET, 'D20', TYPED)],
  ['a filter is set', (person) => person.filterTable('T', 'Sexe', ['M'])],
];

const SMALL: HostOptions = { platform: 'web', payloadLimit: 16_000, filterMisplaces: true };

function open() {
  const excel = openExcel(
    {
      sheets: [
        {
          name: SHEET,
          rows: [['Id', 'Nom', 'Sexe', 'Texte', 'Note'], ...lines()],
          tables: [{ name: 'T', headerRow: 1, firstColumn: 1, columns: 5, lastRow: LAST }],
        },
      ],
    },
    SMALL,
  );
  const { host } = excel;
  const workbook = excelWorkbook({ ...hostOf(excel), payloadBytes: SMALL.payloadLimit ?? 0 });
  const place: Place = {
    workbook,
    sheet: SHEET,
    width: 5,
    blockRows: ROWS,
    telling: [1, 2],
  };
  const changes: CellChange[] = [];
  const change = async () =>
    changeCells(place, CELLS, {
      // As corrections are: only where the cell still is what was read.
      decide: ({ row, column, after }, line) =>
        line[0] === lines()[row - 2]?.[0] && line[column - 1] === lines()[row - 2]?.[column - 1]
          ? after
          : undefined,
      onWritten: (some) => changes.push(...some),
    });
  const undo = async () => undoChanges(place, changes, { firstRow: 2, lastRow: LAST + 1 });
  const append = async (rows: readonly (readonly CellValue[])[]) => workbook.appendRows(SHEET, rows);
  const byId = () =>
    new Map(
      lookAt(host, SHEET)
        .values()
        .slice(1)
        .map((row) => [row[ID], row]),
    );
  return { host, append, change, undo, byId, changes };
}

async function requestsNeeded(): Promise<number> {
  const still = open();
  await still.change();
  expect(still.changes).toHaveLength(CELLS.length);
  expect(still.host.counters.requests).toBeGreaterThan(5);
  return still.host.counters.requests;
}

const wanted = new Map(CELLS.map(({ row, column, after }) => [`${row}:${column}`, after]));

/** The cells that hold neither their old nor their new value, and those of which it is not told which. */
function strayIn({ byId, changes }: ReturnType<typeof open>): readonly string[] {
  const told = new Map(changes.map(({ who, column, after }) => [`${String(who[ID])}:${column}`, after]));
  const now = byId();
  return lines().flatMap((line, index) => {
    const row = now.get(line[ID] ?? '');
    return line.flatMap((old, column) => {
      const cell = row?.[column];
      const after = wanted.get(`${index + 2}:${column + 1}`);
      if (row === undefined || cell === TYPED) return [];
      const isRight = told.get(`${String(line[ID])}:${column + 1}`) === (cell === old ? undefined : after);
      return isRight && (cell === old || cell === after) ? [] : [`${String(line[ID])}: ${String(cell)}`];
    });
  });
}

/** The cells that are not as they were at first, but for what was typed. */
function changedIn({ byId }: ReturnType<typeof open>): readonly string[] {
  const now = byId();
  return lines().flatMap((line) =>
    (now.get(line[ID] ?? '') ?? line).flatMap((cell, column) =>
      cell === line[column] || cell === TYPED ? [] : [`${String(line[ID])}: ${String(cell)}`],
    ),
  );
}

describe('a write that needs several requests', () => {
  it.each(EVENTS)(
    '%s between any two of them: each cell holds its old or its new value, and all is taken back',
    async (_, event) => {
      const requests = await requestsNeeded();
      for (let at = 1; at <= requests; at += 1) {
        const on = open();
        on.host.beforeRequest(at, () => event(personIn(on.host)));
        await on.change();
        const stray = strayIn(on);
        await on.undo();
        expect({ at, stray, changed: changedIn(on) }).toEqual({ at, stray: [], changed: [] });
      }
    },
  );
});

describe('rows added by several requests', () => {
  const added = Array.from({ length: ROWS }, (_, index) => [`A-${index}`, 'Z', 'F', LONG, `ajout ${index}`]);
  const moves = EVENTS.filter(([name]) => !name.startsWith('a cell'));

  it.each(moves)('%s between any two of them: each row is there once, whole', async (_, event) => {
    const still = open();
    await still.append(added);
    const { requests } = still.host.counters;
    expect(requests).toBeGreaterThan(4);
    for (let at = 1; at <= requests; at += 1) {
      const on = open();
      on.host.beforeRequest(at, () => event(personIn(on.host)));
      await on.append(added);
      const rows = lookAt(on.host, SHEET).values();
      const ofTheirs = (row: readonly unknown[]) => String(row[ID]).startsWith('A-');
      // A sort that comes last sorts them too.
      const found = rows
        .filter(ofTheirs)
        .sort((a, b) => Number(String(a[ID]).slice(2)) - Number(String(b[ID]).slice(2)));
      expect([at, found]).toEqual([at, added]);
      expect([at, changedIn(on)]).toEqual([at, []]);
    }
  });
});
