import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentOf, soundRows } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, folder, sample } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

const utf8 = (text: string) => new TextEncoder().encode(text);
const ole = (inside: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(504),
    ...utf16(`${inside}\0`),
  ]);
const utf16 = (text: string) => [...text].flatMap((c) => [c.charCodeAt(0), 0]);
const sheets = (rows: readonly (readonly (string | null)[])[]) =>
  xlsxFromContent({ sheets: [{ name: 'Feuil1', rows }] });
const content = contentOf({ rows: soundRows({}) });
const twice = xlsxFromContent({
  ...content,
  sheets: (content.sheets ?? []).map((sheet, index) =>
    index > 0 ? sheet : { ...sheet, rows: (sheet.rows ?? []).map((row) => [...row, row[0] ?? null]) },
  ),
});

const WORKBOOKS: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  ['that is not a workbook', 'c.xlsx', utf8('bonjour'), /pas un classeur/],
  ['that is an HTML page', 'c.xlsx', utf8('<!doctype html><html></html>'), /page/],
  ['of no byte', 'c.xlsx', new Uint8Array(0), /vide/],
  ['without a cell', 'c.xlsx', sheets([]), /passages|vide/],
  [
    'without a passage table',
    'c.xlsx',
    sheets([
      ['Nom', 'Note'],
      ['EXEMPLE', '12'],
    ]),
    /tableau de passages|passages/,
  ],
  ['protected by a password', 'c.xlsx', ole('EncryptedPackage'), /mot de passe/],
  ['with two columns for one field', 'c.xlsx', twice, /colonnes?/],
  ['in the .xls format', 'c.xls', ole('Workbook'), /\.xlsx/],
  [
    'in the .ods format',
    'c.ods',
    zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.spreadsheet') }),
    /LibreOffice/,
  ],
  ['in the .csv format, that holds no passages', 'c.csv', utf8('idTechnique;code\nP-1;RNCP1\n'), /passages/],
  ['cut short', 'c.xlsx', twice.slice(0, 900), /abîmé|incomplet|endommagé/],
];

const FLUX =
  '<?xml version="1.0"?><cpf:flux xmlns:cpf="urn:cdc:cpf:pc5:schema:1.0.0"><cpf:idFlux>x</cpf:idFlux></cpf:flux>';
const BOMB = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rapport>&b;</rapport>`;
const ACCUSES: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an HTML page', utf8('<!DOCTYPE html><html><body>Connexion</body></html>'), /page/],
  ['truncated', utf8('<rapport><idFlux>x</idFlux><PassagesKO><passage>'), /incomplet|tronqué|coupé|entier/],
  ['an XML bomb', utf8(BOMB), /DOCTYPE|entités|refusé/],
  ['a flux', utf8(FLUX), /flux/],
  [
    'an accusé de réception',
    utf8('<accuseReception><idFlux>x</idFlux></accuseReception>'),
    /accusé de réception/,
  ],
  ['empty', new Uint8Array(0), /vide/],
  ['a workbook', twice, /classeur|XML/],
];

const isOneSentenceEach = (text: string) => /^[^\n]+\.$/.test(text);

describe('a workbook that cannot be used', () => {
  const commands = [['check'], ['correct'], ['generate'], ['import']] as const;
  it.each(WORKBOOKS)('%s: a sentence, exit 2, nothing written', async (_name, name, bytes, words) => {
    writeFileSync(dir.at(name), bytes);
    const before = dir.listing();
    for (const [command] of commands) {
      const accuse = command === 'import' ? [sample('accuse-ok-et-ko.xml')] : [];
      const out = command === 'generate' ? dir.at('flux') : dir.at('sortie.xlsx');
      const { exit, err, out: said } = await accrochage(command, dir.at(name), ...accuse, '--out', out);
      expect([exit, said]).toEqual([2, '']);
      expect(err).toMatch(words);
      expect(isOneSentenceEach(err)).toBe(true);
      expect(dir.listing()).toEqual(before);
    }
  });
});

describe('an accusé that cannot be used', () => {
  it.each(ACCUSES)('%s: a sentence that names it, exit 2, nothing written', async (_name, bytes, words) => {
    writeFileSync(dir.at('accuse.xml'), bytes);
    const before = dir.listing();
    const given = [sample('exemple-accrochage.xlsx'), sample('accuse-ok-et-ko.xml'), dir.at('accuse.xml')];
    const { exit, err } = await accrochage('import', ...given, '--out', dir.at('s.xlsx'), '--force');
    expect(exit).toBe(2);
    expect(err).toContain('accuse.xml');
    expect(err).toMatch(words);
    expect(isOneSentenceEach(err)).toBe(true);
    expect(dir.listing()).toEqual(before);
  });
});

describe('a command line that cannot be understood', () => {
  const book = sample('exemple-accrochage.xlsx');
  it.each<[string, readonly string[], RegExp]>([
    ['an unknown command', ['controler', book], /pas une commande/],
    ['no file', ['check'], /attend un classeur/],
    ['two workbooks', ['check', book, book], /attend un classeur/],
    ['no accusé', ['import', book, '--out', 'x.xlsx'], /accusés/],
    ['an unknown option', ['check', book, '--vite'], /--vite/],
    ['an option of another command', ['check', book, '--force'], /ne prend pas --force/],
    ['no --out', ['correct', book], /--out/],
    [
      'an action that does not exist',
      ['generate', book, '--out', 'x', '--action', 'MODIFICATION'],
      /CREATION ou SUPPRESSION/,
    ],
    [
      'a deletion of no row in particular',
      ['generate', book, '--out', 'x', '--action', 'SUPPRESSION'],
      /désignez par --rows/,
    ],
    ...['douze', '0', '5-3', '4,', '!4', "'a!4"].map((rows): [string, string[], RegExp] => [
      `--rows ${rows}`,
      ['generate', book, '--out', 'x', '--rows', rows],
      /numéros de ligne/,
    ]),
    [
      'rows where no passage stands',
      ['generate', book, '--out', 'x', '--rows', '4,900-910'],
      /ligne 900-910/,
    ],
    ['rows of no sheet of ours', ['generate', book, '--out', 'x', '--rows', "'Élèves'!4"], /«.Élèves.»/u],
    ['--only something else', ['generate', book, '--out', 'x', '--only', 'tout'], /ready ou ko/],
    ['--max-passages 0', ['generate', book, '--out', 'x', '--max-passages', '0'], /--max-passages/],
    ['--limit many', ['generate', book, '--out', 'x', '--limit', 'dix'], /--limit dix/],
    ['a day that is none', ['generate', book, '--out', 'x', '--from', '31/02/2026'], /donnez un jour/],
    [
      'days the wrong way round',
      ['generate', book, '--out', 'x', '--from', '2026-03-02', '--to', '2026-03-01'],
      /donnez un jour/,
    ],
    ['a sheet of no passage', ['generate', book, '--out', 'x', '--sheet', 'Listes'], /Il y a.: Passages/u],
    [
      'a department that is not there',
      ['generate', book, '--out', 'x', '--service', 'Salle'],
      /Aucun n’en a/,
    ],
    [
      'a certification that is not there',
      ['generate', book, '--out', 'x', '--certification', 'RNCP1'],
      /«\u00a0RNCP1\u00a0» pour certification/,
    ],
    ['a language we do not speak', ['check', book, '--lang', 'de'], /fr ou en/],
    ['a workbook that is not there', ['check', 'nulle-part.xlsx'], /n’existe pas/],
    ['a folder as workbook', ['check', '.'], /dossier/],
    ['an XSD that is not there', ['check', book, '--xsd', 'nulle-part.xsd'], /n’existe pas/],
    ['an unknown version', ['check', book, '--schema', '2.0'], /2\.0/],
  ])('%s: exit 2 and a sentence', async (_name, argv, words) => {
    const { exit, err, out } = await accrochage(...argv);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });

  it('says it in English when asked to, and as JSON when asked to', async () => {
    const { exit, err, json } = await accrochage('check', 'nowhere.xlsx', '--lang', 'en', '--json');
    expect([exit, json]).toEqual([2, { error: 'file', message: err }]);
    expect(err).toMatch(/no such file/);
  });

  it('writes nothing where a folder stands in the place of the file, nor where a file stands for the folder', async () => {
    writeFileSync(dir.at('flux'), 'x');
    const before = dir.listing();
    expect((await accrochage('check', book, '--out', dir.path)).exit).toBe(2);
    expect((await accrochage('generate', book, '--out', dir.at('flux'))).exit).toBe(2);
    expect((await accrochage('generate', book, '--out', dir.at('a/b'), '--save', dir.path)).exit).toBe(2);
    expect(dir.listing()).toEqual(before);
  });
});
