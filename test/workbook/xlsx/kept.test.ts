import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { ColumnSpec, SheetSpec } from '#template';
import { openXlsx, type XlsxWorkbook } from '#workbook/xlsx';
import { richPackage, richParts, zipParts } from '../rich-package';
import { sheetOf, simplePackage } from '../simple-package';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const column = (header: string, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key: header,
  header,
  headerStyle: 'header-ours',
  width: 12,
  format: '@',
  ...more,
});

const DEPOTS: SheetSpec = {
  name: 'Dépôts',
  visibility: 'visible',
  freeze: { rows: 1, columns: 0 },
  table: { name: 'Tableau1', headerRow: 1, firstColumn: 1, columns: [column('Flux')], rows: [] },
};

/** All that we ever do to a department's workbook. */
async function everything(workbook: XlsxWorkbook): Promise<void> {
  await workbook.write([
    {
      sheet: 'Passages',
      row: 3,
      column: 1,
      values: [['00124', 'MARTIN', 45010, 'x', false]],
    },
  ]);
  await workbook.addColumns({ sheet: 'Passages', table: 'Tableau1', headerRow: 2 }, [
    column('Statut', { prompt: { title: 'Statut', text: 'Ce que dit le contrôle' } }),
    column('visa', { hidden: true, listSource: 'Dépôts!$A$2:$A$9' }),
  ]);
  await workbook.write([{ sheet: 'Passages', row: 3, column: 6, values: [['Prêt'], ['À corriger']] }]);
  await workbook.setHighlights('Passages', [
    { kind: 'warning', column: 2, firstRow: 3, lastRow: 5, formula: '=N("accrochage")=0' },
    { kind: 'error', column: 1, firstRow: 3, lastRow: 5, formula: '=AND($G3<>"",N("accrochage")=0)' },
  ]);
  await workbook.ensureSheet(DEPOTS);
  await workbook.appendRows('Dépôts', [['=cmd']]);
}

const OURS = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/tables/table1.xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
];

const edited = async (): Promise<Readonly<Record<string, Uint8Array>>> => {
  const workbook = await openXlsx(richPackage(), 'service.xlsm');
  await everything(workbook);
  return unzipSync(await workbook.save());
};

it('a sheet several pages wide is printed with its frozen columns and rows on each', async () => {
  const workbook = await openXlsx(richPackage(), 'service.xlsm');
  await workbook.ensureSheet({ ...DEPOTS, pagesWide: 5, freeze: { rows: 3, columns: 4 } });
  const parts = unzipSync(await workbook.save());
  expect(text(parts['xl/workbook.xml'])).toContain(">'Dépôts'!$A:$D,'Dépôts'!$1:$3<");
  const page = Object.values(parts)
    .map(text)
    .find((part) => part.includes('fitToWidth="5"'));
  expect(page).toContain('fitToHeight="0"');
});

describe('what was added and taken away again', () => {
  const added: SheetSpec = { ...DEPOTS, name: 'Seconde', visibility: 'hidden' };
  const tables = { sheet: 'Passages', table: 'Tableau1', headerRow: 2 };

  it('leaves no part behind, and the names and views of the other sheets point where they did', async () => {
    const workbook = await openXlsx(richPackage(), 'service.xlsm');
    await workbook.ensureSheet(added);
    await workbook.ensureSheet(DEPOTS);
    await workbook.addColumns(tables, [column('Statut'), column('Suivi', { hidden: true })]);
    expect(await workbook.removeSheet(added)).toBe(true);
    const kept = text(unzipSync(await workbook.save())['xl/workbook.xml']);
    expect(kept).toMatch(/_xlnm\.Print_Titles" localSheetId="4">'Dépôts'/);
    expect(kept).toMatch(/_xlnm\.Print_Area" localSheetId="0"/);
    expect(await workbook.removeSheet(DEPOTS)).toBe(true);
    expect(await workbook.removeColumns(tables, ['Statut', 'Suivi'])).toBe(2);
    const [now, before] = [unzipSync(await workbook.save()), richParts()];
    expect(Object.keys(now).sort()).toEqual(Object.keys(before).sort());
    const plain = (part: Uint8Array | undefined) => text(part).replace(' fullCalcOnLoad="1"', '');
    const changed = Object.keys(now).filter((path) => plain(now[path]) !== text(before[path]));
    // Their columns and styles stay as room for the next; nothing else does.
    expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(text(now['xl/worksheets/sheet1.xml'])).not.toMatch(/Statut|Suivi/);
  });
});

describe('a workbook with charts, pivot, slicer, images, comments, macros, names and more', () => {
  it('saved without an edit is the same in every part', async () => {
    const workbook = await openXlsx(richPackage(), 'service.xlsm');
    await workbook.describe();
    expect(unzipSync(await workbook.save())).toEqual(richParts());
  });

  it('edited, keeps byte for byte every part that is not ours', async () => {
    const before = richParts();
    const after = await edited();
    const changed = Object.keys(before).filter((path) => text(before[path]) !== text(after[path]));
    expect(changed.sort()).toEqual(OURS);
    expect(
      Object.keys(after)
        .filter((path) => !(path in before))
        .sort(),
    ).toEqual(['xl/tables/table2.xml', 'xl/worksheets/_rels/sheet3.xml.rels', 'xl/worksheets/sheet3.xml']);
  });

  it('keeps in the edited sheet every element around its rows', async () => {
    const before = text(richParts()['xl/worksheets/sheet1.xml']);
    const after = text((await edited())['xl/worksheets/sheet1.xml']);
    const pieces = (xml: string) => [
      ...(xml.slice(0, xml.indexOf('<cols>')).match(/<[^>]+>/g) ?? []),
      ...(xml.slice(xml.indexOf('</sheetData>')).match(/<[^>]+>[^<]*/g) ?? []),
    ];
    const kept = pieces(after);
    const lost = pieces(before).filter((piece) => !kept.includes(piece));
    expect(lost.map((piece) => piece.replace(/^<([\w:]+).*$/s, '$1'))).toEqual([
      'cfRule',
      'formula',
      'cfRule',
      'formula',
      'dataValidations',
    ]);
    expect(after).toContain('<extLst><ext uri="{78C0D931');
    expect(before.slice(before.indexOf('<hyperlinks>'))).toBe(after.slice(after.indexOf('<hyperlinks>')));
  });

  it('changes in a row the edited cells alone', async () => {
    const row = (xml: string, number: number) => new RegExp(`<row r="${number}".*?</row>`).exec(xml)?.[0];
    const before = text(richParts()['xl/worksheets/sheet1.xml']);
    const after = text((await edited())['xl/worksheets/sheet1.xml']);
    expect(row(after, 1)).toBe(row(before, 1));
    expect(row(after, 5)).toBe(row(before, 5));
    expect(row(after, 3)).toBe(
      '<row r="3" x14ac:dyDescent="0.25"><c r="A3" s="2" t="inlineStr"><is><t>00124</t></is></c><c r="B3" t="inlineStr"><is><t>MARTIN</t></is></c><c r="C3" s="3"><v>45010</v></c><c r="D3"><f>LEN(B3)</f><v>6</v></c><c r="E3" t="b"><v>0</v></c><c r="F3" s="2" t="inlineStr"><is><t>Prêt</t></is></c><c r="H3" t="str"><f>"hors "&amp;"tableau"</f><v>hors tableau</v></c></row>',
    );
  });

  it('puts new columns between the others, and their width with them', async () => {
    const after = text((await edited())['xl/worksheets/sheet1.xml']);
    expect(/<cols>.*<\/cols>/.exec(after)?.[0]).toBe(
      '<cols><col min="1" max="1" width="14" style="2" customWidth="1"/><col min="2" max="5" width="18.5" customWidth="1"/><col min="6" max="6" width="12.7109375" style="2" customWidth="1"/><col min="7" max="7" width="12.7109375" style="2" hidden="1" customWidth="1"/><col min="8" max="12" width="18.5" customWidth="1"/></cols>',
    );
  });

  it('widens the table, its filter kept, with ids and names that are new to it', async () => {
    const table = text((await edited())['xl/tables/table1.xml']);
    expect(table).toContain(
      'ref="A2:G5" totalsRowShown="0" headerRowDxfId="0"><autoFilter ref="A2:G5"><filterColumn',
    );
    expect(table).toContain(
      '<tableColumn id="8" name="Statut"/><tableColumn id="9" name="visa 2"/></tableColumns>',
    );
    expect(table).toContain('<tableColumns count="7">');
  });

  it('replaces the conditional formats that we signed and no other; priorities stay unique', async () => {
    const sheet = text((await edited())['xl/worksheets/sheet1.xml']);
    const priorities = [...sheet.matchAll(/cfRule [^>]*priority="(\d+)"/g)].map(([, priority]) =>
      Number(priority),
    );
    expect(priorities).toEqual([2, 3, 10, 11, 9]);
    expect(sheet.match(/N\("accrochage"\)/g)).toHaveLength(2);
    expect(sheet).not.toContain('FIND(";E:nom;"');
    expect(sheet).toContain('<formula>45000</formula>');
  });

  it('gives another name to a table whose name is taken', async () => {
    const table = text((await edited())['xl/tables/table2.xml']);
    expect(table).toContain('id="4" name="Tableau1_2" displayName="Tableau1_2" ref="A1:A2"');
  });

  it('asks Excel to compute formulas anew, since they may count on what we wrote', async () => {
    expect(text((await edited())['xl/workbook.xml'])).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    );
  });

  it('stays usable once saved, and gives the same bytes for the same edits', async () => {
    const workbook = await openXlsx(richPackage(), 'service.xlsm');
    await everything(workbook);
    const first = await workbook.save();
    expect(await workbook.save()).toEqual(first);
    await workbook.write([{ sheet: 'Passages', row: 3, column: 6, values: [['KO']] }]);
    const again = await openXlsx(await workbook.save(), '');
    const { values } = await again.read({ sheet: 'Passages', row: 3, column: 6, rows: 1, columns: 1 });
    expect(values).toEqual([['KO']]);
  });

  it('opened and edited again, does not pile up formats', async () => {
    const workbook = await openXlsx(richPackage(), 'service.xlsm');
    await everything(workbook);
    const first = await workbook.save();
    const second = await openXlsx(first, 'service.xlsm');
    await second.setHighlights('Passages', [
      { kind: 'error', column: 1, firstRow: 3, lastRow: 5, formula: '=N("accrochage")=0' },
    ]);
    expect(text(unzipSync(await second.save())['xl/styles.xml'])).toBe(
      text(unzipSync(first)['xl/styles.xml']),
    );
  });
});

describe('what a written cell becomes', () => {
  const cellAfter = async (write: readonly [row: number, column: number, value: string | number | null]) => {
    const workbook = await openXlsx(richPackage(), '');
    const [row, at, value] = write;
    await workbook.write([{ sheet: 'Passages', row, column: at, values: [[value]] }]);
    const xml = text(unzipSync(await workbook.save())['xl/worksheets/sheet1.xml']);
    return new RegExp(`<c r="${String.fromCharCode(64 + at)}${row}"[^>]*?(?:/>|>.*?</c>)`).exec(xml)?.[0];
  };

  it.each<[what: string, write: readonly [number, number, string | number | null], cell: string | undefined]>(
    [
      [
        'a word keeps the style of the cell',
        [5, 2, 'ABC'],
        '<c r="B5" t="inlineStr"><is><t>ABC</t></is></c>',
      ],
      [
        'a date in digits over a date gets the text format',
        [3, 3, '01/02/2026'],
        '<c r="C3" s="2" t="inlineStr"><is><t>01/02/2026</t></is></c>',
      ],
      [
        'a text that looks like a formula gets the text format',
        [9, 9, '=1+1'],
        '<c r="I9" s="2" t="inlineStr"><is><t>=1+1</t></is></c>',
      ],
      ['a cell of a styled column takes its style', [9, 1, 5], '<c r="A9" s="2"><v>5</v></c>'],
      ['an emptied cell keeps its style', [3, 3, null], '<c r="C3" s="3"/>'],
      ['an emptied cell without a style goes', [5, 2, null], undefined],
      [
        'control characters and escapes are escaped',
        [5, 2, 'a\u0001\r_x0041_\ud800'],
        '<c r="B5" t="inlineStr"><is><t>a_x0001__x000D__x005F_x0041__xD800_</t></is></c>',
      ],
    ],
  )('%s', async (_, write, cell) => {
    expect(await cellAfter(write)).toBe(cell);
  });

  it('a header of a table that is written renames its column', async () => {
    const workbook = await openXlsx(richPackage(), '');
    await workbook.write([{ sheet: 'Passages', row: 2, column: 3, values: [['visa']] }]);
    const [sheet] = (await (await openXlsx(await workbook.save(), '')).describe()).sheets;
    expect(sheet?.tables[0]?.headers[2]).toBe('visa 2');
    expect(sheet?.head[1]?.[2]).toBe('visa 2');
  });

  it('a cell that an array formula fills is kept, and said', async () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(1:2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    const workbook = await openXlsx(simplePackage({ sheet }), '');
    const { kept } = await workbook.write([{ sheet: 'Feuil1', row: 1, column: 1, values: [[7], [8], [9]] }]);
    expect(kept.map(({ row }) => row)).toEqual([1, 2]);
  });

  it('rows that are not there are made, in their order', async () => {
    const workbook = await openXlsx(richPackage(), '');
    await workbook.write([{ sheet: 'Synthèse', row: 7, column: 2, values: [['b'], ['c']] }]);
    await workbook.write([{ sheet: 'Synthèse', row: 3, column: 1, values: [['a']] }]);
    await workbook.write([{ sheet: 'Cachée', row: 2, column: 1, values: [['d']] }]);
    const parts = unzipSync(await workbook.save());
    expect(text(parts['xl/worksheets/sheet2.xml']).match(/<row r="\d+"/g)).toEqual([
      '<row r="1"',
      '<row r="3"',
      '<row r="7"',
      '<row r="8"',
    ]);
    expect(text(parts['xl/worksheets/sheet4.xml'])).toContain(
      '<sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>d</t></is></c></row></sheetData><sheetProtection sheet="1"/>',
    );
  });
});

it('a digital signature is said to be lost', async () => {
  const workbook = await openXlsx(
    zipParts({ ...richParts(), '_xmlsignatures/sig1.xml': '<Signature/>' }),
    '',
  );
  expect((await workbook.describe()).losses).toEqual([
    { fr: expect.stringContaining('signature numérique'), en: expect.stringContaining('digital signature') },
  ]);
});
