import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Matching } from '#matching';
import { accrochage, filesOf, folder } from '../cli/bench';
import { richParts, zipParts } from '../workbook/rich-package';
import { IDS } from './own-workbook';

type Parts = Readonly<Record<string, string>>;

/** The department's sheet, wider: who the passages are of, and nothing at its right. */
const COLUMNS = ['Prénom', 'Sexe', 'Date de naissance', 'Code RNCP', 'Résultat'];
const PEOPLE = [
  ['Camille', 'F', '25/07/1993', 'RNCP38430', 'Reçu'],
  ['Hugo', 'M', '12/03/1990', 'RNCP38430', 'Ajourné'],
  ['Zoé', 'F', '01/02/1991', 'RNCP38430', 'Reçu'],
];

const cell = (column: number, row: number, text: string) =>
  `<c r="${String.fromCharCode(64 + column)}${row}" s="2" t="inlineStr"><is><t>${text}</t></is></c>`;

function departments(): Readonly<Record<string, string | Uint8Array>> {
  const parts: Record<string, string | Uint8Array> = { ...richParts() };
  const read = (path: string) => new TextDecoder().decode(richParts()[path]);
  const lines = [COLUMNS, ...PEOPLE];
  let sheet = read('xl/worksheets/sheet1.xml').replace(/<c r="H3".*?<\/c>/, '');
  lines.forEach((texts, index) => {
    const row = index + 2;
    const cells = texts.map((text, at) => cell(6 + at, row, text)).join('');
    sheet = sheet.replace(new RegExp(`(<row r="${row}".*?)</row>`), `$1${cells}</row>`);
  });
  parts['xl/worksheets/sheet1.xml'] = sheet
    .replace('<v>0.1</v>', '<v>45002</v>')
    .replace('<v>45001.5</v>', '<v>45001</v>');
  const columns = COLUMNS.map((name, at) => `<tableColumn id="${20 + at}" name="${name}"/>`).join('');
  parts['xl/tables/table1.xml'] = read('xl/tables/table1.xml')
    .replaceAll('A2:E5', 'A2:J5')
    .replace('<tableColumns count="5">', '<tableColumns count="10">')
    .replace('</tableColumns>', `${columns}</tableColumns>`);
  return parts;
}

let dir: ReturnType<typeof folder>;
let before: Parts;
let after: Parts;
const textsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder('latin1').decode(part)]),
  );
const read = (name: string) => new Uint8Array(readFileSync(dir.at(name)));

/** The whole way: matched, checked and written, a file generated and kept. */
beforeAll(async () => {
  dir = folder();
  writeFileSync(dir.at('f.xlsm'), zipParts(departments()));
  before = textsOf(read('f.xlsm'));
  const proposed = (await accrochage('match', dir.at('f.xlsm'), '--json')).json as Matching;
  const tables = proposed.tables.map((table) => ({ ...table, id: { pattern: 'CUI-26-??????' } }));
  const withoutId = tables.map((table) => ({
    ...table,
    columns: table.columns.map((each) =>
      each.fields.includes('idTechnique') ? { ...each, fields: [], certainty: 'none' } : each,
    ),
  }));
  writeFileSync(dir.at('m.json'), JSON.stringify({ ...proposed, tables: withoutId }));
  const ids = ['--emetteur', IDS.emetteur, '--certificateur', IDS.certificateur, '--contrat', IDS.contrat];
  await accrochage('match', dir.at('f.xlsm'), '--apply', dir.at('m.json'), '--out', dir.at('r.xlsm'));
  await accrochage('check', dir.at('r.xlsm'), '--out', dir.at('c.xlsm'), ...ids);
  const sent = await accrochage(
    ...['generate', dir.at('c.xlsm'), '--out', dir.at('flux'), '--save', dir.at('s.xlsm'), '--json', ...ids],
  );
  expect(filesOf(sent).map(({ passages }) => passages)).toEqual([2]);
  after = textsOf(read('s.xlsm'));
});
afterAll(() => dir.clean());

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
/** Where sheets, styles and columns of ours are made known. */
const SHARED = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  SHEET,
  TABLE,
];

describe('a department’s workbook, matched, checked and sent', () => {
  it('is byte for byte the same in each part where nothing of ours is made known', () => {
    const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
    expect(changed.filter((path) => !SHARED.includes(path))).toEqual([]);
    expect(changed).toContain(SHEET);
  });

  it('has in each of its cells what it had, value, formula and format', () => {
    const cells = (xml = '') =>
      [...xml.matchAll(/<c r="([A-J]\d+)"(?:[^>]*\/>|.*?<\/c>)/gs)].map(([whole]) => whole);
    expect(cells(before[SHEET])).toHaveLength(41);
    expect(cells(after[SHEET])).toEqual(cells(before[SHEET]));
  });

  it('keeps around its rows what it had, but for the rules that an earlier check left and the room of our columns', () => {
    const around = (xml = '') => [
      ...(xml.slice(0, xml.indexOf('<cols>')).match(/<(?!dimension)[^>]+>/g) ?? []),
      ...(xml.slice(xml.indexOf('</sheetData>')).match(/<(?!dataValidations)[^>]+>[^<]*/g) ?? []),
    ];
    const kept = new Set(around(after[SHEET]));
    const lost = around(before[SHEET]).filter((piece) => !kept.has(piece));
    expect(lost.filter((piece) => !/accrochage/.test(piece)).map((piece) => piece.slice(0, 8))).toEqual([
      '<cfRule ',
      '<cfRule ',
    ]);
    const hidden = (xml = '') => [...xml.matchAll(/<row r="(\d+)"[^>]*hidden="1"/g)].map(([, row]) => row);
    expect(hidden(after[SHEET])).toEqual(hidden(before[SHEET]));
  });

  it('keeps its columns and its sheets in their order, ours coming after', () => {
    const columns = (xml = '') => [...xml.matchAll(/<tableColumn [^>]*>/g)].map(([whole]) => whole);
    expect(columns(after[TABLE]).slice(0, 10)).toEqual(columns(before[TABLE]));
    const sheets = (xml = '') => [...xml.matchAll(/<sheet [^>]*>/g)].map(([whole]) => whole);
    expect(sheets(after['xl/workbook.xml']).slice(0, 4)).toEqual(sheets(before['xl/workbook.xml']));
    expect(after['xl/workbook.xml']).toContain('<definedName name="Taux">0.2</definedName>');
  });

  it('keeps its styles under their numbers', () => {
    const formats = (xml = '') => [
      ...(/<cellXfs.*?<\/cellXfs>/s.exec(xml)?.[0] ?? '').matchAll(/<xf .*?(?:\/>|<\/xf>)/gs),
    ];
    const were = formats(before['xl/styles.xml']).map(([whole]) => whole);
    expect(were).toHaveLength(4);
    expect(
      formats(after['xl/styles.xml'])
        .slice(0, 4)
        .map(([whole]) => whole),
    ).toEqual(were);
  });
});
