import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { contentOf, IDS, sound, type Row } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, folder } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => {
  dir.clean();
});

const camille: Row = { ...sound, idTechnique: 'C-1' };

function put(name: string, rows: readonly Row[], service = '') {
  const parametres = { ...IDS, ...(service === '' ? {} : { service }) };
  writeFileSync(dir.at(name), xlsxFromContent(contentOf({ rows, parametres })));
  return dir.at(name);
}

/** A file of Excel that a password protects, as far as anybody can tell without it. */
function putProtected(name: string) {
  const stream = Buffer.from('EncryptedPackage', 'utf16le');
  const bytes = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  stream.copy(bytes, 1024);
  writeFileSync(dir.at(name), bytes);
  return dir.at(name);
}

const CSV = [
  'Liste de juin',
  'Date de naissance;Prénom 1;Nom de naissance;Sexe;Code INSEE de la commune de naissance;Code de la certification;Type de certification;Date de délivrance;Obtention;Donnée certifiée;Présence du niveau de langue européen;Présence du niveau numérique européen',
  '01/02/1990;Inès;TEST;F;01053;RNCP35726;RNCP;20/03/2026;Par admission;Oui;Non;Non',
].join('\r\n');

const out = () => ['--out', dir.at('g.xlsx'), '--json'];

it('workbooks and text files are gathered, checked and generated; a protected one is named and the others go on', async () => {
  await accrochage('template', '--out', dir.at('f.xlsx'));
  writeFileSync(dir.at('salle.csv'), CSV);
  const { exit, json, err } = await accrochage(
    ...['gather', dir.at('f.xlsx'), put('cuisine.xlsx', [camille], 'Cuisine'), dir.at('salle.csv')],
    ...[putProtected('secret.xlsx'), ...out()],
  );
  expect(err).toBe('');
  expect(json).toMatchObject({
    added: 2,
    updated: 0,
    same: 0,
    gone: 0,
    conflicts: [],
    near: [],
    files: [
      { file: 'cuisine.xlsx', department: 'Cuisine', rows: 1, added: 1 },
      { file: 'salle.csv', department: 'salle', rows: 1, added: 1 },
    ],
    refused: [{ file: 'secret.xlsx', error: 'workbook-password' }],
  });
  expect(exit).toBe(1);
  const checked = await accrochage(
    ...['check', dir.at('g.xlsx'), '--json', '--emetteur', '12ABC345', '--certificateur', '12ABC345'],
    ...['--contrat', 'MCFCER000123'],
  );
  expect(checked.json).toMatchObject({ passages: 2, errors: 0 });
});

it('what was corrected here is listed, and kept as it is chosen', async () => {
  const f = put('f.xlsx', [{ ...camille, codeInsee: '35001' }]);
  const c = put('cuisine.xlsx', [camille], 'Cuisine');
  const asked = await accrochage('gather', f, c, ...out());
  expect(asked.exit).toBe(1);
  expect(asked.json).toMatchObject({
    added: 0,
    updated: 0,
    same: 0,
    conflicts: [{ row: 2, field: 'codeInsee', here: '35001', service: '35238', kept: null }],
  });
  const kept = await accrochage('gather', f, c, ...out(), '--keep', 'service');
  expect(kept.exit).toBe(0);
  expect(kept.json).toMatchObject({ updated: 1, conflicts: [{ row: 2, kept: 'service' }] });
  const again = await accrochage('gather', dir.at('g.xlsx'), c, ...out());
  expect(again.exit).toBe(0);
  expect(again.json).toMatchObject({ added: 0, updated: 0, same: 1, conflicts: [] });
});

it('columns that nobody decided upon are named with their file, and nothing is written', async () => {
  const f = put('f.xlsx', [camille]);
  writeFileSync(dir.at('bar.csv'), 'Nom;Prénom;Né le;Diplôme\r\nTEST;Inès;01/02/1990;RNCP35726\r\n');
  const before = dir.listing();
  const { exit, err } = await accrochage('gather', f, dir.at('bar.csv'), ...out());
  expect(exit).toBe(2);
  expect(err).toMatch(/bar\.csv.*«\u00a0Nom\u00a0».*match/s);
  expect(dir.listing()).toEqual(before);
});

it('a matching given for a text file is remembered for the next one of its department', async () => {
  const f = put('f.xlsx', [camille]);
  const lines = (name: string) =>
    `Nom;Prénom;Né le;Code RNCP;Délivré le\r\n${name};Inès;01/02/1990;RNCP35726;20/03/2026\r\n`;
  writeFileSync(dir.at('bar.csv'), lines('TEST'));
  const { json } = await accrochage('match', dir.at('bar.csv'), '--json');
  writeFileSync(dir.at('m.json'), JSON.stringify(json));
  const first = await accrochage('gather', f, dir.at('bar.csv'), ...out(), '--matching', dir.at('m.json'));
  expect(first.json).toMatchObject({ added: 1 });
  writeFileSync(dir.at('bar.csv'), lines('TEST') + lines('AUTRE').split('\r\n')[1]);
  const second = await accrochage('gather', dir.at('g.xlsx'), dir.at('bar.csv'), ...out());
  expect(second.json).toMatchObject({ added: 1, same: 1 });
});
