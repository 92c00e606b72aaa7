import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { NO_RESULT, type CellValue } from '#dictionary';
import { openXlsx } from '#workbook/xlsx';
import { zipParts } from '../rich-package';
import { sheetOf, simplePackage, type SimplePackage } from '../simple-package';

const firstRow = async (content: SimplePackage, columns = 3): Promise<readonly CellValue[] | undefined> =>
  (
    await (
      await openXlsx(simplePackage(content), 'a.xlsx')
    ).read({ sheet: 'Feuil1', row: 1, column: 1, rows: 1, columns })
  ).values[0];

const STRINGS = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>simple</t></si><si><r><t xml:space="preserve">ri </t></r><r><rPr><b/></rPr><t>che</t></r><rPh sb="0" eb="1"><t>phonétique</t></rPh><phoneticPr fontId="1"/></si><si><t/></si><si/><si><t xml:space="preserve"> a &amp;#65; &lt;b&gt; <![CDATA[<c>]]> </t></si></sst>`;

describe('a cell is read as Excel shows it to a program', () => {
  it.each<[what: string, cell: string, value: CellValue]>([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'simple'],
    ['rich text, its runs joined, its phonetic guide left out', '<c r="A1" t="s"><v>1</v></c>', 'ri che'],
    ['an empty shared string', '<c r="A1" t="s"><v>2</v></c>', null],
    ['an item without text', '<c r="A1" t="s"><v>3</v></c>', null],
    ['entities and CDATA, blanks kept', '<c r="A1" t="s"><v>4</v></c>', ' a &#65; <b> <c> '],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>en ligne</t></is></c>', 'en ligne'],
    ['a string of digits', '<c r="A1" t="inlineStr"><is><t>00123</t></is></c>', '00123'],
    ['an empty inline string', '<c r="A1" t="inlineStr"><is/></c>', null],
    ['a carriage return escaped', '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb</t></is></c>', 'a\r\nb'],
    ['an escape that is text', '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>', '_x0041_'],
    ['numbered entities', '<c r="A1" t="inlineStr"><is><t>&#233;&#xE9;&#x1D4B3;</t></is></c>', 'éé𝒳'],
    ['a CRLF, as XML has it', '<c r="A1" t="inlineStr"><is><t>a\r\nb</t></is></c>', 'a\nb'],
    ['a whole number', '<c r="A1"><v>12</v></c>', 12],
    ['a date, as its serial number', '<c r="A1"><v>45000</v></c>', 45000],
    ['a fraction, exactly', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['a big number', '<c r="A1" t="n"><v>1.2345678901234567E+19</v></c>', 1.2345678901234567e19],
    ['sixteen digits', '<c r="A1"><v>9007199254740993</v></c>', 9007199254740992],
    ['a negative one', '<c r="A1"><v>-3</v></c>', -3],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error, as its text', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['the last result of a formula', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['a formula never computed', '<c r="A1"><f>1+1</f></c>', NO_RESULT],
    ['a formula never computed, its result there and empty', '<c r="A1"><f>1+1</f><v/></c>', NO_RESULT],
    ['the same, in two tags', '<c r="A1"><f>1+1</f><v></v></c>', NO_RESULT],
    ['a formula of text never computed', '<c r="A1" t="str"><f>""</f></c>', NO_RESULT],
    ['a boolean never computed', '<c r="A1" t="b"><f>A2</f><v/></c>', NO_RESULT],
    ['an error that is not told', '<c r="A1" t="e"><f>A2</f><v/></c>', NO_RESULT],
    ['a shared formula never computed', '<c r="A1"><f t="shared" si="0"/></c>', NO_RESULT],
    ['an array formula never computed', '<c r="A1"><f t="array" ref="A1:A3">A5:A7</f></c>', NO_RESULT],
    ['a formula whose result is empty', '<c r="A1" t="str"><f>""</f><v></v></c>', null],
    ['a formula whose result is empty, in one tag', '<c r="A1" t="str"><f>""</f><v/></c>', null],
    [
      'a formula whose result is an empty text in line',
      '<c r="A1" t="inlineStr"><f>""</f><is><t/></is></c>',
      null,
    ],
    [
      'a date of a strict workbook the evening before',
      '<c r="A1" t="d"><v>2026-10-14T23:00:00Z</v></c>',
      46309 + 23 / 24,
    ],
    ['a day that no calendar has', '<c r="A1" t="d"><v>2026-02-31</v></c>', '2026-02-31'],
    ['a month that no calendar has', '<c r="A1" t="d"><v>2026-13-01</v></c>', '2026-13-01'],
    ['a day before serial numbers', '<c r="A1" t="d"><v>1899-05-02</v></c>', '1899-05-02'],
    ['a day that Excel counts one too far', '<c r="A1" t="d"><v>1900-01-15</v></c>', '1900-01-15'],
    ['the first day counted right', '<c r="A1" t="d"><v>1900-03-01</v></c>', 61],
    ['a date of a strict workbook', '<c r="A1" t="d"><v>2023-03-15T12:00:00</v></c>', 45000.5],
    ['a cell without an address', '<c><v>5</v></c>', 5],
    ['a cell with an extension', '<c r="A1"><v>6</v><extLst><ext><v>7</v></ext></extLst></c>', 6],
    ['a comment in between', '<c r="A1"><!-- <v>1</v> --><v>8</v></c>', 8],
    ['single quotes', "<c r='A1' t='str'><v>9</v></c>", '9'],
    ['blanks in the tags', '<c  r = "A1"\n t="str" ><v >x</v ></c >', 'x'],
  ])('%s', async (_, cell, value) => {
    expect(
      (await firstRow({ sheet: sheetOf(`<row r="1">${cell}</row>`), sharedStrings: STRINGS }))?.[0],
    ).toBe(value);
  });

  it('cells that an array formula fills and that no program computed have no result either, be they left out', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B3">D1:E3</f></c></row><row r="2"><c r="A2"/></row><row r="3"><c r="B3" t="str"><v></v></c></row>';
    const workbook = await openXlsx(simplePackage({ sheet: sheetOf(rows) }), '');
    const { values } = await workbook.read({ sheet: 'Feuil1', row: 1, column: 1, rows: 4, columns: 3 });
    expect(values).toEqual([
      [NO_RESULT, NO_RESULT, null],
      [NO_RESULT, NO_RESULT, null],
      [NO_RESULT, null, null],
      [null, null, null],
    ]);
  });

  it.each([
    ['are swapped', ['prenom1', 'nomNaissance']],
    ['are older', ['Nom', 'Prénom élève']],
    ['are fewer', ['prenom1']],
  ])('the header cells of a table win where the names of its part %s', async (_, names) => {
    const text = (name: string, value: string) => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const file = simplePackage({
      sheet: sheetOf(
        `<row r="1">${text('A1', 'nomNaissance')}${text('B1', 'prenom1')}</row><row r="2">${text('A2', 'DURAND')}${text('B2', 'Alice')}</row>`,
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      ),
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B2"><tableColumns count="${names.length}">${names.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns></table>`,
      },
    });
    const { sheets } = await (await openXlsx(file, '')).describe();
    expect(sheets[0]?.tables[0]?.headers).toEqual(['nomNaissance', 'prenom1']);
  });

  it('rows and cells without addresses follow each other', async () => {
    const file = simplePackage({
      sheet: sheetOf(
        '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>',
      ),
    });
    const { values } = await (
      await openXlsx(file, '')
    ).read({ sheet: 'Feuil1', row: 1, column: 1, rows: 3, columns: 4 });
    expect(values).toEqual([
      [1, null, 2, 3],
      [null, null, null, null],
      [4, null, null, null],
    ]);
  });

  it('prefixes, strict namespaces, absolute and roundabout targets do not matter', async () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const links = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
    const file = zipParts({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': `<Relationships ${links}><Relationship Id="x" Type="${strict}/officeDocument/relationships/officeDocument" Target="/data/book.xml"/></Relationships>`,
      'data/book.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:rel="${strict}/officeDocument/relationships"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="Feuil1" sheetId="1" rel:id="a"/></x:sheets></x:workbook>`,
      'data/_rels/book.xml.rels': `<Relationships ${links}><Relationship Id="a" Type="${strict}/officeDocument/relationships/worksheet" Target="../Data/./sheets/un%20deux.xml"/></Relationships>`,
      'data/sheets/un deux.xml': `<?xml version="1.0"?><x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="d"><x:v>1904-01-02</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const workbook = await openXlsx(file, '');
    await workbook.write([{ sheet: 'Feuil1', row: 1, column: 2, values: [['a'], ['b']] }]);
    await workbook.ensureSheet({ name: 'Autre', visibility: 'visible' });
    const again = await openXlsx(await workbook.save(), '');
    expect((await again.describe()).date1904).toBe(true);
    expect((await again.read({ sheet: 'Feuil1', row: 1, column: 1, rows: 2, columns: 2 })).values).toEqual([
      [1, 'a'],
      [null, 'b'],
    ]);
  });

  it('a part in UTF-16 is read, and written back in UTF-8', async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${sheetOf('<row r="1"><c r="A1" t="str"><v>é</v></c></row>')}`;
    const sheet = new Uint8Array(2 + 2 * text.length);
    sheet.set([0xff, 0xfe]);
    [...text].forEach((letter, index) => {
      sheet[2 + 2 * index] = letter.charCodeAt(0) & 0xff;
      sheet[3 + 2 * index] = letter.charCodeAt(0) >> 8;
    });
    const file = simplePackage({ sheet: '', parts: { 'xl/worksheets/sheet1.xml': sheet } });
    const workbook = await openXlsx(file, '');
    await workbook.write([{ sheet: 'Feuil1', row: 1, column: 2, values: [['ù']] }]);
    const again = await openXlsx(await workbook.save(), '');
    expect((await again.read({ sheet: 'Feuil1', row: 1, column: 1, rows: 1, columns: 2 })).values).toEqual([
      ['é', 'ù'],
    ]);
  });

  it('number formats come from the cell, its row or its column, built-in ones too', async () => {
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="mmm\\ yyyy"/></numFmts><cellXfs count="5"><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="49"/><xf numFmtId="31"/></cellXfs></styleSheet>`;
    const sheet = sheetOf(
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="4"/></row><row r="2" s="1" customFormat="1"/>',
    ).replace('<sheetData>', '<cols><col min="2" max="4" width="9" style="3"/></cols><sheetData>');
    const workbook = await openXlsx(simplePackage({ sheet, styles }), '');
    const { formats } = await workbook.read({
      sheet: 'Feuil1',
      row: 1,
      column: 1,
      rows: 3,
      columns: 4,
      formats: 'all',
    });
    expect(formats).toEqual([
      ['m/d/yyyy', 'mmm\\ yyyy', 'General', '@'],
      ['m/d/yyyy', 'm/d/yyyy', 'm/d/yyyy', 'm/d/yyyy'],
      ['General', '@', '@', '@'],
    ]);
  });

  it('a table without a header row has it above its first row, by the names of its columns', async () => {
    const file = simplePackage({
      sheet: sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'),
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/table" Target="/xl/tables/t.xml"/></Relationships>',
        'xl/tables/t.xml':
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B2" headerRowCount="0" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Nom_x000a_long"/><tableColumn id="2" name="B"/></tableColumns></table>',
      },
    });
    expect((await (await openXlsx(file, '')).describe()).sheets[0]?.tables).toEqual([
      { name: 'T', headerRow: 0, firstColumn: 1, headers: ['Nom\nlong', 'B'], lastRow: 1, hasTotals: true },
    ]);
  });
});

describe('a workbook saved by LibreOffice', () => {
  const file = new Uint8Array(readFileSync('test/fixtures/workbook/libreoffice.xlsx'));

  it('is read: cells, table, hidden row, very hidden sheet', async () => {
    const { sheets } = await (await openXlsx(file, 'libreoffice.xlsx')).describe();
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ['Passages', true],
      ['Synthèse', true],
      ['Graphique', true],
      ['Cachée', false],
      ['Dépôts', true],
    ]);
    expect(sheets[0]).toMatchObject({ hiddenRows: [4], merges: ['A1:B1'] });
    expect(sheets[0]?.head[1]?.slice(0, 6)).toEqual([
      'idTechnique',
      'Nom de\nnaissance',
      'Délivrée le',
      'Longueur',
      'Visa',
      'Statut',
    ]);
    expect(sheets[0]?.tables[0]).toMatchObject({ name: 'Tableau1', headerRow: 2, lastRow: 5 });
  });

  it('is written back with our columns and marks', async () => {
    const workbook = await openXlsx(file, 'libreoffice.xlsx');
    const spec = {
      key: 'a',
      header: 'Anomalies',
      headerStyle: 'header-ours',
      width: 30,
      format: 'General',
    } as const;
    await workbook.write([{ sheet: 'Passages', row: 2, column: 8, values: [[null]] }]);
    const [column = 0] = await workbook.addColumns({ sheet: 'Passages', table: 'Tableau1', headerRow: 2 }, [
      spec,
    ]);
    await workbook.write([{ sheet: 'Passages', row: 3, column, values: [['Tout va bien']] }]);
    const again = await openXlsx(await workbook.save(), '');
    const { values } = await again.read({ sheet: 'Passages', row: 2, column, rows: 2, columns: 1 });
    expect(values).toEqual([['Anomalies'], ['Tout va bien']]);
  });
});
