import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import { OWN_COLUMNS, TEMPLATE_VERSION } from '#template';
import { openXlsx, type XlsxWorkbook } from '#workbook/xlsx';
import { contentOf, soundRows } from '../actions/workbooks';
import { cateringSchool } from '../fixtures/layouts/catering-school';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, filesOf, folder, leftOf } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

const EARLIER = ['v1-template', 'v1-sent', 'v2-sent', 'v3-sent'];
const IDS = ['--emetteur', '12ABC345', '--certificateur', '12ABC345', '--contrat', 'MCFCER000123'];

const open = (path: string) => openXlsx(new Uint8Array(readFileSync(path)), 'a.xlsx');

type Grids = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

async function gridsOf(path: string): Promise<Grids> {
  const workbook = await open(path);
  const grids = new Map<string, readonly (readonly CellValue[])[]>();
  for (const { name, rows, columns } of (await workbook.describe()).sheets)
    grids.set(
      name,
      rows === 0 ? [] : (await workbook.read({ sheet: name, row: 1, column: 1, rows, columns })).values,
    );
  return grids;
}

const { statut, ...written } = OWN_COLUMNS;
const OURS = new Set([statut, ...Object.values(written)].flatMap(({ header }) => [header.fr, header.en]));
const HEADER_ROW = 2;

/** Filled cells that are others afterwards, but for what a check writes: our words about the rows, and when it was made. */
function lost(before: Grids, after: Grids): readonly string[] {
  return [...before].flatMap(([sheet, lines]) => {
    if (sheet === '_accrochage') return [];
    const headers = lines[HEADER_ROW] ?? [];
    // The status stays; a reason that stood in it goes to its own column.
    const isChecked = (row: number, column: number, cell: CellValue) => {
      const header = String(headers[column]);
      if (sheet !== 'Passages') return false;
      if (row <= HEADER_ROW) return row === 0 && column === 0;
      return header === statut.header.fr ? /^Mis de côté/.test(String(cell)) : OURS.has(header);
    };
    return lines.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const now = after.get(sheet)?.[row]?.[column] ?? null;
        const isSame = cell === null || cell === '' || cell === now || isChecked(row, column, cell);
        return isSame ? [] : [`${sheet} ${row + 1}:${column + 1} ${String(cell)} → ${String(now)}`];
      }),
    );
  });
}

/** Adds a column of the department's, and a sheet. */
async function withOwnThings(path: string): Promise<XlsxWorkbook> {
  const workbook = await open(path);
  const { sheets } = await workbook.describe();
  const table = sheets.find(({ name }) => name === 'Passages')?.tables[0];
  const spec = { key: 'x', header: 'Salle', headerStyle: 'header', width: 12, format: 'General' } as const;
  const target = { sheet: 'Passages', table: table?.name ?? null, headerRow: table?.headerRow ?? 3 };
  const [column = 0] = await workbook.addColumns(target, [spec]);
  await workbook.write([{ sheet: 'Passages', row: 4, column, values: [['Amphi 3'], [12], ['=A1']] }]);
  await workbook.ensureSheet({
    name: 'Mes notes',
    visibility: 'visible',
    cells: [{ row: 2, column: 2, value: 'à rappeler', style: 'text' }],
  });
  return workbook;
}

describe.each(EARLIER)('%s, upgraded', (name) => {
  const from = `test/fixtures/workbooks/${name}.xlsx`;

  it('loses no cell, nor what the department added; a second time changes nothing', async () => {
    writeFileSync(dir.at('a.xlsx'), await (await withOwnThings(from)).save());
    const before = await gridsOf(dir.at('a.xlsx'));
    const done = await accrochage('upgrade', dir.at('a.xlsx'), '--out', dir.at('b.xlsx'), '--json');
    expect([done.exit, done.err]).toEqual([0, '']);
    expect(done.json).toMatchObject({ path: dir.at('b.xlsx'), to: TEMPLATE_VERSION });
    const after = await gridsOf(dir.at('b.xlsx'));
    expect(lost(before, after)).toEqual([]);
    expect(after.get('Mes notes')).toEqual(before.get('Mes notes'));
    const { changes } = done.json as { changes: readonly { what: string; sheet?: string; name?: string }[] };
    expect(changes.length).toBeGreaterThan(1);
    for (const { what, sheet = '', name: header = '' } of changes) {
      if (what === 'column') expect(after.get(sheet)?.flat()).toContain(header);
      if (what === 'sheet') expect([...after.keys()]).toContain(sheet);
    }
    const again = await accrochage('upgrade', dir.at('b.xlsx'), '--json');
    expect(again.json).toMatchObject({ from: { template: TEMPLATE_VERSION }, changes: [], counts: {} });
  });
});

describe('upgrade', () => {
  it('says what would change in words, and writes nothing without --out', async () => {
    const { exit, out } = await accrochage('upgrade', 'test/fixtures/workbooks/v1-sent.xlsx');
    expect([exit, dir.listing()]).toEqual([0, []]);
    const said = out.replaceAll('\u00a0', ' ');
    expect(said).toContain('Feuille ajoutée : « Démarches ».');
    expect(said).toContain(`Modèle : version 1 → version ${TEMPLATE_VERSION}.`);
    expect(said).toContain('Rien n’est écrit');
  });

  it('leaves a workbook that a later version keeps as it is, in one sentence', async () => {
    writeFileSync(
      dir.at('a.xlsx'),
      xlsxFromContent(
        contentOf({
          rows: soundRows({}),
          sheets: [
            {
              name: '_accrochage',
              rows: [
                ['key', 'value'],
                ['version', '99'],
              ],
            },
          ],
        }),
      ),
    );
    const before = dir.listing();
    const { exit, err } = await accrochage('upgrade', dir.at('a.xlsx'), '--out', dir.at('b.xlsx'));
    expect([exit, dir.listing()]).toEqual([2, before]);
    expect(err).toMatch(/^[^\n]*plus récente[^\n]*\.$/);
  });

  it('finds nothing to do in a department’s own workbook', async () => {
    writeFileSync(dir.at('a.xlsx'), xlsxFromContent({ sheets: cateringSchool.sheets }));
    const { json } = await accrochage('upgrade', dir.at('a.xlsx'), '--json');
    expect(json).toMatchObject({ from: { template: null }, changes: [] });
  });
});

describe('template --from: a new year', () => {
  it('has the settings and no row; what was sent is not sent again, under its id or another', async () => {
    const former = 'test/fixtures/workbooks/v3-sent.xlsx';
    const before = readFileSync(former);
    const begun = await accrochage('template', '--from', former, '--out', dir.at('n.xlsx'), '--json');
    expect([begun.exit, begun.err]).toEqual([0, '']);
    expect(begun.json).toMatchObject({ path: dir.at('n.xlsx'), deposits: 2, lines: 26, certifications: 3 });
    expect(readFileSync(former).equals(before)).toBe(true);
    const empty = await accrochage('check', dir.at('n.xlsx'), '--json');
    expect(empty.json).toMatchObject({ passages: 0, errors: 0, warnings: 0 });
    const profiles = await Promise.all(
      [former, dir.at('n.xlsx')].map(async (path, index) => {
        await accrochage('profile', 'export', path, '--out', dir.at(`p${index}.json`));
        return readFileSync(dir.at(`p${index}.json`), 'utf8');
      }),
    );
    expect(profiles[1]).toBe(profiles[0]);

    // The same rows typed into it, once under their ids, once without.
    const grid = (await gridsOf(former)).get('Passages') ?? [];
    const headers = grid[HEADER_ROW] ?? [];
    let held: readonly number[] = [];
    for (const isNamed of [true, false]) {
      const workbook = await open(dir.at('n.xlsx'));
      const own = (await gridsOf(dir.at('n.xlsx'))).get('Passages')?.[HEADER_ROW] ?? [];
      const rows = grid.slice(HEADER_ROW + 1).map((line, index) =>
        own.map((header) => {
          if (header === 'Identifiant technique' && !isNamed) return `N-${index}`;
          return OURS.has(String(header)) ? null : (line[headers.indexOf(header)] ?? null);
        }),
      );
      await workbook.write([{ sheet: 'Passages', row: HEADER_ROW + 2, column: 1, values: rows }]);
      writeFileSync(dir.at('rempli.xlsx'), await workbook.save());
      const sent = await accrochage('generate', dir.at('rempli.xlsx'), '--out', dir.at('flux'), '--json');
      const rowsLeft = (...reasons: readonly string[]) =>
        leftOf(sent).flatMap(({ row, reason }) => (reasons.includes(reason) ? row : []));
      // What CDC has, or is yet to answer, is known by its id, else by the person.
      if (isNamed) held = rowsLeft('accepted', 'deposited');
      else expect(rowsLeft('already-sent')).toEqual(expect.arrayContaining([...held]));
      expect(held).toHaveLength(18);
      if (isNamed) expect(filesOf(sent)).toEqual([]);
    }
  });

  it('reads the sheets of a school as they were, empty under their headers', async () => {
    writeFileSync(dir.at('a.xlsx'), xlsxFromContent({ sheets: cateringSchool.sheets }));
    const proposed = await accrochage('match', dir.at('a.xlsx'), '--json');
    writeFileSync(dir.at('m.json'), JSON.stringify(proposed.json));
    await accrochage('match', dir.at('a.xlsx'), '--apply', dir.at('m.json'), '--out', dir.at('b.xlsx'));
    const begun = await accrochage(
      'template',
      '--from',
      dir.at('b.xlsx'),
      '--out',
      dir.at('n.xlsx'),
      '--json',
    );
    expect(begun.json).toMatchObject({ sheets: ['Diplômés 2026'], lines: 0 });
    const [sheet] = cateringSchool.sheets;
    const workbook = await open(dir.at('n.xlsx'));
    await workbook.write([
      { sheet: 'Diplômés 2026', row: 5, column: 1, values: (sheet?.rows ?? []).slice(4, 10) },
    ]);
    writeFileSync(dir.at('n.xlsx'), await workbook.save());
    const { json } = await accrochage('check', dir.at('n.xlsx'), '--json', '--out', dir.at('o.xlsx'), ...IDS);
    expect(json).toMatchObject({ passages: 6 });
    expect((await accrochage('upgrade', dir.at('o.xlsx'), '--json')).json).toMatchObject({ changes: [] });
  });

  it('is not written over the workbook it comes from, nor over one that knows more', async () => {
    copyFileSync('test/fixtures/workbooks/v3-sent.xlsx', dir.at('a.xlsx'));
    const onto = await accrochage('template', '--from', dir.at('a.xlsx'), '--out', dir.at('a.xlsx'));
    expect([onto.exit, onto.err]).toEqual([2, expect.stringMatching(/^[^\n]+autre nom[^\n]+\.$/)]);
    writeFileSync(dir.at('b.xlsx'), xlsxFromContent(contentOf({ rows: soundRows({}) })));
    const over = await accrochage('template', '--from', dir.at('b.xlsx'), '--out', dir.at('a.xlsx'));
    expect([over.exit, over.err]).toEqual([2, expect.stringContaining('seraient perdus')]);
  });
});
