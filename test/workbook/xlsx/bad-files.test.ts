import { describe, expect, it } from '@jest/globals';
import { BadInputError } from '#dictionary';
import { newXlsx, openXlsx } from '#workbook/xlsx';
import { richPackage, zipParts } from '../rich-package';
import { sheetOf, simplePackage } from '../simple-package';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An OLE file with one stream of this name. */
const ole = (stream: string): Uint8Array => {
  const file = new Uint8Array(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => {
    file[640 + 2 * index] = letter.charCodeAt(0);
  });
  return file;
};

/** A file whose end is missing, as after a download that stopped. */
const truncated = (file: Uint8Array): Uint8Array => file.subarray(0, Math.floor(file.length * 0.6));

/** One byte of the first file changed. */
const scratched = (file: Uint8Array): Uint8Array => {
  const copy = file.slice();
  copy.fill(0xff, 60, 90);
  return copy;
};

/** A zip whose directory says that its first file unpacks to 3 GB. */
const bomb = (): Uint8Array => {
  const file = simplePackage({ sheet: sheetOf('') }).slice();
  const view = new DataView(file.buffer);
  for (let at = file.length - 22; at >= 0; at--)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 3_000_000_000, true);
  return file;
};

/** A zip that says less than what its files unpack to. */
const liar = (): Uint8Array => {
  const file = simplePackage({ sheet: sheetOf(`<row r="1">${' '.repeat(5_000_000)}</row>`) }).slice();
  const view = new DataView(file.buffer);
  for (let at = file.length - 22; at >= 0; at--)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 500, true);
  return file;
};

const DOCTYPE = simplePackage({
  sheet: sheetOf(''),
  workbook: '<!DOCTYPE w [<!ENTITY a "b">]><workbook><sheets/></workbook>',
});

describe('a file that cannot be opened is told by one sentence', () => {
  it.each<[what: string, name: string, file: Uint8Array, code: string]>([
    ['an empty file', 'a.xlsx', new Uint8Array(0), 'file-empty'],
    ['a workbook with a password', 'a.xlsx', ole('EncryptedPackage'), 'workbook-password'],
    ['an old workbook', 'a.xls', ole('Workbook'), 'workbook-xls'],
    ['an older workbook', 'a.xls', ole('Book'), 'workbook-xls'],
    ['an old Word document', 'a.xls', ole('WordDocument'), 'ole-not-a-workbook'],
    ['another document of old Office', 'a.xlsx', ole('Contents'), 'ole-not-a-workbook'],
    ['an old workbook whose directory is missing', 'a.xls', ole('').subarray(0, 512), 'workbook-xls'],
    [
      'a workbook with a password, cut',
      'a.xlsx',
      ole('EncryptedPackage').subarray(0, 672),
      'workbook-password',
    ],
    ['a workbook with a password, by its other stream', 'a.xls', ole('EncryptionInfo'), 'workbook-password'],
    ['a PDF', 'a.xlsx', bytes('%PDF-1.7\n%âãÏÓ'), 'workbook-pdf'],
    ['a page saved as .xls', 'a.xls', bytes('\ufeff<!DOCTYPE html><html><table></table>'), 'workbook-html'],
    ['a table of a page', 'a.xls', bytes('  <table border=1><tr>'), 'workbook-html'],
    ['an XML workbook of 2003', 'a.xls', bytes('<?xml version="1.0"?><Workbook/>'), 'workbook-xml'],
    ['a CSV file', 'a.csv', bytes('nom;prénom\nA;B\n'), 'workbook-csv'],
    ['a CSV file with the name of a workbook', 'a.xlsx', bytes('nom;prénom\nA;B\n'), 'workbook-csv'],
    ['any bytes', 'a.xlsx', Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 251), 'not-a-workbook'],
    ['some words', 'a.xlsx', bytes('bonjour'), 'not-a-workbook'],
    [
      'an OpenDocument workbook',
      'a.ods',
      zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'workbook-ods',
    ],
    [
      'a binary workbook',
      'a.xlsb',
      zipParts({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
      'workbook-xlsb',
    ],
    ['another zip', 'a.zip', zipParts({ 'photo.txt': 'x' }), 'zip-not-a-workbook'],
    [
      'a Word document',
      'a.docx',
      simplePackage({ sheet: '', workbook: '<document/>' }),
      'zip-not-a-workbook',
    ],
    ['a truncated workbook', 'a.xlsx', truncated(richPackage()), 'workbook-damaged'],
    ['two bytes of a zip', 'a.xlsx', bytes('PK'), 'workbook-damaged'],
    ['a damaged workbook', 'a.xlsx', scratched(richPackage()), 'workbook-damaged'],
    [
      'a sheet cut short',
      'a.xlsx',
      simplePackage({ sheet: '<worksheet><sheetData><row r="1"><c r="A1"' }),
      'workbook-damaged',
    ],
    [
      'a sheet without its end',
      'a.xlsx',
      simplePackage({ sheet: '<worksheet><sheetData><row r="1">' }),
      'workbook-damaged',
    ],
    ['a sheet without rows at all', 'a.xlsx', simplePackage({ sheet: '<worksheet/>' }), 'workbook-damaged'],
    [
      'rows in disorder',
      'a.xlsx',
      simplePackage({ sheet: sheetOf('<row r="2"/><row r="1"/>') }),
      'workbook-damaged',
    ],
    ['XML with a document type', 'a.xlsx', DOCTYPE, 'workbook-damaged'],
    ['a zip bomb', 'a.xlsx', bomb(), 'workbook-too-big'],
    ['a zip that lies on its size', 'a.xlsx', liar(), 'workbook-damaged'],
  ])('%s', async (_, name, file, code) => {
    const error = await openXlsx(file, name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BadInputError);
    expect(error).toMatchObject({ code });
  });

  it('says what to do about a password, in French and in English', async () => {
    await expect(openXlsx(ole('EncryptedPackage'), 'a.xlsx')).rejects.toMatchObject({
      text: { fr: /^Ce classeur est protégé par un mot de passe\. .*retirez/, en: /remove the password/ },
    });
  });
});

it('a new workbook opens again once it has a sheet', async () => {
  const workbook = newXlsx('neuf.xlsx');
  await workbook.ensureSheet({ name: 'Une', visibility: 'visible' });
  const { name, sheets } = await (await openXlsx(await workbook.save(), 'neuf.xlsx')).describe();
  expect([name, sheets.map((sheet) => sheet.name)]).toEqual(['neuf.xlsx', ['Une']]);
});
