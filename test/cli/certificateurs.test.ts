import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { contentOf, soundRows, type Row } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, filesOf, folder, withoutDeadlines } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => {
  dir.clean();
});

const certificateurs = [
  ['Académie des arts', '22BBB222', 'MCFCER222222', ''],
  ['École Deux', '33CCC333', 'MCFCER333333', ''],
];

const put = (name: string, rows: readonly Row[], certifying: readonly (string | null)[]) =>
  writeFileSync(
    dir.at(name),
    xlsxFromContent(
      contentOf({
        rows,
        parametres: { idClientEmetteur: '22BBB222' },
        certificateurs,
        others: { Certificateur: certifying },
      }),
    ),
  );

it('a certificateur is named in the rows or by its BCR: one file each, its nature told by who sends, counted before', async () => {
  put('c.xlsx', soundRows({}, {}, {}), ['ACADEMIE DES ARTS', '33CCC333', 'école deux']);
  const checked = await accrochage('check', dir.at('c.xlsx'), '--json');
  expect(checked.json).toMatchObject({
    errors: 0,
    certificateurs: [
      { nom: 'Académie des arts', idClient: '22BBB222', natureDeposant: '', count: 1 },
      { nom: 'École Deux', idClient: '33CCC333', natureDeposant: 'TIERS_CONFIANCE', count: 2 },
    ],
  });
  const said = await accrochage('check', dir.at('c.xlsx'));
  expect(said.out).toContain(
    'Prêts, un fichier par certificateur\u00a0: Académie des arts 1 · École Deux 2.',
  );
  const sent = await accrochage('generate', dir.at('c.xlsx'), '--out', dir.at('flux'), '--json');
  expect(filesOf(sent).map(({ passages }) => passages)).toEqual([1, 2]);
});

it('a name that no line bears, or two, is said on its row', async () => {
  put('c.xlsx', soundRows({}, {}), ['Académie des arts', 'École Trois']);
  const { json } = await accrochage('check', dir.at('c.xlsx'), '--json');
  const { findings } = json as { findings: { row: number | null; rule: string; value: string }[] };
  expect(withoutDeadlines(findings)).toMatchObject([
    { row: 3, rule: 'unknown-certificateur', value: 'École Trois' },
  ]);
});
