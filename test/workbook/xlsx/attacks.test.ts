import { describe, expect, it } from '@jest/globals';
import { BadInputError } from '#dictionary';
import { openXlsx } from '#workbook/xlsx';
import { zipParts } from '../rich-package';
import { sheetOf, simplePackage, type SimplePackage } from '../simple-package';

/** The code and the sentences with which a workbook is refused. */
async function refusal(content: SimplePackage): Promise<string> {
  try {
    await openXlsx(simplePackage(content), 'a.xlsx');
    return 'opened';
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    for (const sentence of Object.values(error.text)) expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
    return error.code;
  }
}

const text = (name: string, value: string): string =>
  `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (cells: string): string => `<row r="1">${cells}</row>`;

const nested = (depth: number, name = 'x'): string => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);

describe('references beyond Excel are refused', () => {
  it.each([
    ['a column of seven letters', row('<c r="ZZZZZZ1"><v>1</v></c>'), 'workbook-beyond'],
    ['the first column too many', row('<c r="XFE1"><v>1</v></c>'), 'workbook-beyond'],
    [
      'a row of eleven digits',
      '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>',
      'workbook-beyond',
    ],
    ['the first row too many', '<row r="1048577"/>', 'workbook-beyond'],
    ['a cell that says another row', row('<c r="A7"><v>1</v></c>'), 'workbook-damaged'],
    ['too many cells without an address', row('<c/>'.repeat(16_385)), 'workbook-beyond'],
  ])('%s', async (_, rows, code) => {
    expect(await refusal({ sheet: sheetOf(rows) })).toBe(code);
  });

  it('but not the last cell of a sheet', async () => {
    expect(await refusal({ sheet: sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') })).toBe(
      'opened',
    );
  });

  it('a table beyond too', async () => {
    const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const file = simplePackage({
      sheet: sheetOf(row(text('A1', 'a')), '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:ZZZ9999999"/>`,
      },
    });
    await expect((await openXlsx(file, '')).describe()).rejects.toMatchObject({ code: 'workbook-damaged' });
  });
});

describe('what nests without end is refused at once', () => {
  it.each([
    [
      'before the rows of a sheet',
      { sheet: sheetOf('').replace('<sheetData>', `${nested(200_000)}<sheetData>`) },
    ],
    ['among the rows', { sheet: sheetOf(nested(200_000)) }],
    ['in a cell', { sheet: sheetOf(row(`<c r="A1">${nested(200_000)}</c>`)) }],
    ['in the workbook part', { sheet: sheetOf(''), workbook: nested(200_000, 'workbook') }],
    [
      'in the shared strings',
      { sheet: sheetOf(row('<c r="A1" t="s"><v>0</v></c>')), sharedStrings: nested(200_000, 'sst') },
    ],
  ])('%s', async (_, content) => {
    expect(await refusal(content)).toBe('workbook-damaged');
  });
});

describe('what nests as deep as the bound', () => {
  const inTail = (depth: number) => sheetOf('', nested(depth));
  const inWorkbook = (depth: number) =>
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets>${nested(depth)}</workbook>`;
  it.each([
    ['a sheet', { sheet: inTail(199) }, { sheet: inTail(200) }],
    [
      'the workbook part',
      { sheet: sheetOf(''), workbook: inWorkbook(200) },
      { sheet: sheetOf(''), workbook: inWorkbook(201) },
    ],
  ])('%s is opened, and one more is refused', async (_, held, refused) => {
    expect([await refusal(held), await refusal(refused)]).toEqual(['opened', 'workbook-damaged']);
  });
});

describe('rows that are not well-formed are refused at opening, not once they were written', () => {
  it.each([
    ['an element that another closes', row('<c r="A1"><v>1</c></v>')],
    ['a value that is not closed', row('<c r="A1"><v>1</c>')],
    ['an element in a value', row('<c r="A1"><v>1<b/>2</v></c>')],
    ['two values', row('<c r="A1"><v>1</v><v>2</v></c>')],
    ['an attribute without quotes', row('<c r=A1><v>1</v></c>')],
    ['an attribute given twice', row('<c r="A1" r="B1"><v>1</v></c>')],
    ['attributes without a blank between', row('<c r="A1"t="str"><v>1</v></c>')],
    ['a bare ampersand', row(text('A1', 'R&D'))],
    ['an entity that XML does not know', row(text('A1', 'Zo&eacute;'))],
    ['an entity cut by a tag', row('<c r="A1" t="str"><v>&#2</v>32;</c>')],
    ['the number of no character', row(text('A1', '&#0;'))],
    ['a control', row(text('A1', 'a\u0001b'))],
    ['a comment with two hyphens', row('<c r="A1"><v>1</v></c><!-- a -- b -->')],
    ['the end of a CDATA alone', row(text('A1', 'a]]>b'))],
    ['a document type', `<!DOCTYPE a>${row('')}`],
    ['a shared string that is not in the list', row('<c r="A1" t="s"><v>99</v></c>')],
  ])('%s', async (_, rows) => {
    expect(await refusal({ sheet: sheetOf(rows) })).toBe('workbook-damaged');
  });

  it.each([
    [2, 'workbook-damaged'],
    [1001, 'workbook-too-many-sheets'],
  ])('%i sheets made of one part', async (length, code) => {
    const sheets = Array.from(
      { length },
      (_, index) => `<sheet name="F${index}" sheetId="${index + 1}" r:id="rId1"/>`,
    ).join('');
    const workbook = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`;
    expect(await refusal({ sheet: sheetOf(''), workbook })).toBe(code);
  });

  it('parts whose bytes are those of others', async () => {
    const file = simplePackage({ sheet: sheetOf('') });
    const view = new DataView(file.buffer, file.byteOffset);
    const end = file.length - 22;
    let entry = view.getUint32(end + 16, true);
    const first = view.getUint32(entry + 42, true);
    for (let count = view.getUint16(end + 10, true); count > 1; count--)
      entry +=
        46 +
        view.getUint16(entry + 28, true) +
        view.getUint16(entry + 30, true) +
        view.getUint16(entry + 32, true);
    view.setUint32(entry + 42, first, true);
    await expect(openXlsx(file, '')).rejects.toMatchObject({ code: 'workbook-damaged' });
  });

  it('many parts that unpack together to a thousand times the file', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`xl/media/${index}.xml`, ' '.repeat(3_000_000)]),
    );
    expect(await refusal({ sheet: sheetOf(''), parts })).toBe('workbook-bomb');
  });

  it('a part with more elements than could be held', async () => {
    expect(
      await refusal({ sheet: sheetOf(''), workbook: `<workbook>${'<x/>'.repeat(300_001)}</workbook>` }),
    ).toBe('workbook-too-complex');
  });

  it.each([
    ['in its cell', { sheet: sheetOf(row(text('A1', 'a'.repeat(100_001)))) }],
    [
      'that cells share',
      {
        sheet: sheetOf(row('<c r="A1" t="s"><v>0</v></c>')),
        sharedStrings: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'a'.repeat(100_001)}</t></si></sst>`,
      },
    ],
  ])('a text that no cell may hold, %s', async (_, content) => {
    expect(await refusal(content)).toBe('workbook-text-too-long');
  });

  it('a number format of any length is left aside', async () => {
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="200" formatCode="${'0'.repeat(256)}"/></numFmts><fonts/><fills/><borders/><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>`;
    const opened = await openXlsx(
      simplePackage({ sheet: sheetOf(row('<c r="A1" s="1"><v>7</v></c>')), styles }),
      '',
    );
    const { formats } = await opened.read({
      sheet: 'Feuil1',
      row: 1,
      column: 1,
      rows: 1,
      columns: 1,
      formats: 'all',
    });
    expect(formats).toEqual([['General']]);
  });

  it('a part that unpacks to a thousand times its size', async () => {
    expect(await refusal({ sheet: sheetOf(`<row r="1"><c r="A1"/>${' '.repeat(60_000_000)}</row>`) })).toBe(
      'workbook-bomb',
    );
  });
});

describe('the encoding of a part', () => {
  const bytesOf = (part: string): Uint8Array =>
    Uint8Array.from(part, (letter) =>
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ'.includes(letter)
        ? 0x80 + '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ'.indexOf(letter)
        : letter.charCodeAt(0),
    );
  const part = (declaration: string, value: string): string => declaration + sheetOf(row(text('A1', value)));
  const opened = async (sheet: Uint8Array) =>
    openXlsx(simplePackage({ sheet: '', parts: { 'xl/worksheets/sheet1.xml': sheet } }), '');
  const A1 = { sheet: 'Feuil1', row: 1, column: 1, rows: 1, columns: 2 };

  it.each(['ISO-8859-1', 'iso-8859-1', 'windows-1252', 'latin1'])(
    'is %s when it says so, on any Node',
    async (label) => {
      const workbook = await opened(bytesOf(part(`<?xml version="1.0" encoding="${label}"?>`, 'LEFÈVRE Œ€')));
      expect((await workbook.read(A1)).values).toEqual([['LEFÈVRE Œ€', null]]);
      await workbook.write([{ sheet: 'Feuil1', row: 1, column: 2, values: [['Zoé']] }]);
      const again = await openXlsx(await workbook.save(), '');
      expect((await again.read(A1)).values).toEqual([['LEFÈVRE Œ€', 'Zoé']]);
    },
  );

  it('is UTF-8 when it is that and says another', async () => {
    const sheet = new TextEncoder().encode(part('<?xml version="1.0" encoding="ISO-8859-1"?>', 'LEFÈVRE'));
    const workbook = await opened(sheet);
    await workbook.write([{ sheet: 'Feuil1', row: 1, column: 2, values: [['Zoé']] }]);
    const saved = await workbook.save();
    expect((await (await openXlsx(saved, '')).read(A1)).values).toEqual([['LEFÈVRE', 'Zoé']]);
  });

  it.each(['<?xml version="1.0" encoding="UTF-8"?>', '', '<?xml version="1.0" encoding="klingon"?>'])(
    'is refused, naming the part, where %p is not what it is',
    async (declaration) => {
      await expect(opened(bytesOf(part(declaration, 'LEFÈVRE')))).rejects.toMatchObject({
        code: 'workbook-encoding',
        text: { fr: expect.stringContaining('xl/worksheets/sheet1.xml') },
      });
    },
  );
});

describe('what a package holds besides', () => {
  it('a sheet without a relationship is one without cells, and stays', async () => {
    const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const workbook = `<workbook ${MAIN} ${R}><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/><sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/><sheet name="Module2" sheetId="3"/></sheets></workbook>`;
    const opened = await openXlsx(simplePackage({ sheet: sheetOf(row(text('A1', 'a'))), workbook }), '');
    await opened.write([{ sheet: 'Feuil1', row: 1, column: 2, values: [['b']] }]);
    const { sheets } = await (await openXlsx(await opened.save(), '')).describe();
    expect(sheets.map(({ name, visible, rows, columns }) => [name, visible, rows, columns])).toEqual([
      ['Feuil1', true, 1, 2],
      ['Module1', false, 0, 0],
      ['Module2', true, 0, 0],
    ]);
  });

  it('entries of folders are kept', async () => {
    const file = simplePackage({ sheet: sheetOf(row(text('A1', 'a'))), parts: { 'xl/media/': '' } });
    const opened = await openXlsx(file, '');
    await opened.write([{ sheet: 'Feuil1', row: 1, column: 2, values: [['b']] }]);
    const saved = new TextDecoder('latin1').decode(await opened.save());
    expect(saved.split('xl/media/')).toHaveLength(3);
  });

  it('a zip that is none of ours stays so', async () => {
    await expect(openXlsx(zipParts({ 'a/': '', 'a/b.txt': 'c' }), '')).rejects.toMatchObject({
      code: 'zip-not-a-workbook',
    });
  });
});
