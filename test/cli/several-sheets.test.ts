import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Matching } from '#matching';
import { JULY, JUNE, named, twoSheets } from '../actions/two-sheets';
import { processed } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, folder, type WrittenFile } from './bench';

let place: ReturnType<typeof folder>;
beforeEach(() => {
  place = folder();
  const content = twoSheets(
    named('J', {}, { sexe: 'X' }),
    named('E', { prenom1: 'Inès' }, { prenom1: 'Hugo', codeInsee: 1004 }),
  );
  writeFileSync(place.at('c.xlsx'), xlsxFromContent(content));
});
afterEach(() => {
  place.clean();
});

const errorsOf = (json: unknown) =>
  (json as { findings: { sheet: string; row: number; rule: string; severity: string }[] }).findings
    .filter(({ severity }) => severity === 'error')
    .map(({ sheet, row, rule }) => [sheet, row, rule]);

it('two sheets of passages are checked, corrected, sent and answered as one workbook, each row on its sheet', async () => {
  const checked = await accrochage('check', place.at('c.xlsx'), '--json');
  expect(checked.json).toMatchObject({ passages: 4 });
  expect(errorsOf(checked.json)).toEqual([
    [JUNE, 3, 'not-in-list'],
    [JULY, 3, 'length'],
  ]);
  const said = await accrochage('check', place.at('c.xlsx'));
  expect(said.out).toContain('Feuille «\u00a0Juin\u00a0», ligne 3');
  expect(said.out).toContain('Les passages de plusieurs feuilles sont lus ensemble');

  const corrected = await accrochage('correct', place.at('c.xlsx'), '--out', place.at('d.xlsx'), '--json');
  expect(corrected.json).toMatchObject({ corrections: [{ sheet: JULY, row: 3, field: 'codeInsee' }] });

  const generated = await accrochage(
    ...['generate', place.at('d.xlsx'), '--out', place.path, '--save', place.at('e.xlsx'), '--json'],
  );
  const { files, left } = generated.json as { files: WrittenFile[]; left: unknown[] };
  expect(files).toMatchObject([{ passages: 3, valid: true }]);
  expect(left).toMatchObject([{ sheet: JUNE, row: 3, reason: 'invalid' }]);

  const { name, bytes } = processed(files[0]?.idFlux ?? '', {
    ok: ['J-1', 'E-1'],
    ko: [['E-2', 'Titulaire non identifié']],
  });
  writeFileSync(place.at(name), bytes);
  const imported = await accrochage(
    ...['import', place.at('e.xlsx'), place.at(name), '--out', place.at('f.xlsx'), '--json'],
  );
  expect(imported.json).toMatchObject({
    rows: [
      { sheet: JUNE, row: 2, outcome: 'accepted' },
      { sheet: JULY, row: 2, outcome: 'accepted' },
      { sheet: JULY, row: 3, outcome: 'ko' },
    ],
  });

  const again = await accrochage(
    'generate',
    place.at('f.xlsx'),
    '--out',
    place.path,
    '--rows',
    '2',
    '--json',
  );
  expect(again.exit).toBe(2);
});

it.each([
  [2, 4, []],
  [1, 2, [JULY]],
])(
  'a matching of %d of the two sheets is read so: %d passages, and what is left is said',
  async (kept, passages, left) => {
    const proposed = (await accrochage('match', place.at('c.xlsx'), '--json')).json as Matching;
    expect(proposed.tables.map(({ sheet }) => sheet)).toEqual([JUNE, JULY]);
    writeFileSync(
      place.at('m.json'),
      JSON.stringify({ ...proposed, tables: proposed.tables.slice(0, kept) }),
    );
    await accrochage('match', place.at('c.xlsx'), '--apply', place.at('m.json'), '--out', place.at('g.xlsx'));
    const { json } = await accrochage('check', place.at('g.xlsx'), '--json');
    expect(json).toMatchObject({ passages });
    const said = (json as { findings: { rule: string; message: string }[] }).findings
      .filter(({ rule }) => rule === 'other-tables')
      .map(({ message }) => message);
    expect(said).toEqual(left.map((sheet) => expect.stringContaining(sheet)));
  },
);

it('says as it sends, and shows before, that a sheet is not read which no kept matching covers, were it to be matched first', async () => {
  const names = (rows: readonly (readonly (string | null)[])[]) => ({ name: 'Mai', rows });
  const content = twoSheets(named('J', {}), named('E', { prenom1: 'Inès' }));
  const may = names([
    ['Nom de naissance', 'Prénom', 'Date de naissance', 'Épreuve'],
    ['EXEMPLE', 'Rose', '03/11/1990', 'Tosa'],
  ]);
  writeFileSync(
    place.at('c.xlsx'),
    xlsxFromContent({ ...content, sheets: [...(content.sheets ?? []), may] }),
  );
  const proposed = (await accrochage('match', place.at('c.xlsx'), '--json')).json as Matching;
  const tables = proposed.tables.filter(({ sheet }) => sheet === JUNE);
  writeFileSync(place.at('m.json'), JSON.stringify({ ...proposed, tables }));
  await accrochage('match', place.at('c.xlsx'), '--apply', place.at('m.json'), '--out', place.at('g.xlsx'));
  const { json } = await accrochage('generate', place.at('g.xlsx'), '--out', place.at('flux'), '--json');
  const { workbook } = json as { workbook: { rule: string; message: string }[] };
  expect(workbook.map(({ rule, message }) => [rule, message])).toEqual([
    ['other-tables', expect.stringContaining(JULY)],
    ['other-tables', expect.stringContaining('Mai')],
  ]);
  const { out } = await accrochage('generate', place.at('g.xlsx'), '--out', place.at('flux'));
  expect(out).toContain('Un autre tableau de passages n’est pas lu');
});
