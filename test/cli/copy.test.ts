import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cateringSchool } from '../fixtures/layouts/catering-school';
import { twoSessions } from '../fixtures/layouts/two-sessions';
import { CODES } from '../scenario/own-workbook';
import type { Matching } from '#matching';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, filesOf, folder, leftOf } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

const IDS = ['--emetteur', '12ABC345', '--certificateur', '12ABC345', '--contrat', 'MCFCER000123'];

/** Keeps in a workbook what is proposed of it, each title having its code. */
async function matched(layout: typeof cateringSchool): Promise<string> {
  writeFileSync(dir.at('f.xlsx'), xlsxFromContent({ sheets: layout.sheets }));
  const { json } = await accrochage('match', dir.at('f.xlsx'), '--json');
  const proposed = json as Matching;
  const tables = proposed.tables.map((table) => ({
    ...table,
    values: table.values.map((value) =>
      value.field === 'code' ? { ...value, read: value.read ?? CODES[value.value] ?? null } : value,
    ),
  }));
  writeFileSync(dir.at('m.json'), JSON.stringify({ ...proposed, tables }));
  await accrochage('match', dir.at('f.xlsx'), '--apply', dir.at('m.json'), '--out', dir.at('r.xlsx'));
  return dir.at('r.xlsx');
}

/** The passages that a workbook sends, without what each file has of its own. */
async function sent(path: string, name: string) {
  const done = await accrochage('generate', path, '--out', dir.at(name), '--json', ...IDS);
  const passages = filesOf(done).flatMap((file) => {
    const flux = readFileSync(file.path, 'utf8');
    return [...flux.matchAll(/<cpf:passageCertification>[\s\S]*?<\/cpf:passageCertification>/g)].map(
      ([passage]) => passage.replace(/\s+/g, ' '),
    );
  });
  return { passages: passages.sort(), left: leftOf(done).map(({ reason }) => reason) };
}

describe('rows copied into the template', () => {
  it('are sent as they would have been from the workbook they come from, which stays as it was', async () => {
    const from = await matched(twoSessions);
    const before = readFileSync(from);
    const copied = await accrochage('match', from, '--copy', '--out', dir.at('modele.xlsx'), '--json');
    expect([copied.exit, copied.err]).toEqual([0, '']);
    expect(copied.json).toMatchObject({
      sheets: [
        { sheet: 'Session juin', rows: 20 },
        { sheet: 'Session septembre', rows: 12 },
      ],
      aside: 4,
      undecided: 8,
      withoutId: 0,
      notSplit: [],
      lines: 0,
    });
    expect(readFileSync(from).equals(before)).toBe(true);
    const own = await sent(from, 'own');
    const others = await sent(dir.at('modele.xlsx'), 'others');
    expect(own.passages.length).toBeGreaterThan(0);
    expect(others.passages).toEqual(own.passages);
    // No column of the template says results: who waits for a decision is set aside.
    expect(others.left.length).toBe(own.left.length);
    expect(new Set(others.left)).toEqual(new Set(['aside']));
  });

  it('bring the ledger, so that nothing is sent twice', async () => {
    const from = await matched(cateringSchool);
    await accrochage('generate', from, '--out', dir.at('x'), '--save', dir.at('s.xlsx'), ...IDS);
    const copied = await accrochage(
      'match',
      dir.at('s.xlsx'),
      '--copy',
      '--out',
      dir.at('modele.xlsx'),
      '--json',
    );
    expect(copied.json).toMatchObject({ deposits: 1, lines: 24 });
    const again = await sent(dir.at('modele.xlsx'), 'again');
    expect(again.passages).toEqual([]);
    expect(new Set(again.left)).toEqual(new Set(['generated', 'aside']));
  });

  it('are counted with what is not copied: totals, remarks, cells that do not come apart, columns not used', async () => {
    const from = await matched({
      ...cateringSchool,
      sheets: [
        {
          name: 'Liste',
          rows: [
            ['NOM Prénom', 'Date de naissance', 'Sexe', 'Code RNCP', 'Date d’obtention', 'Salle'],
            ['MARTIN Camille', '25/07/1993', 'F', 'RNCP38430', '30/06/2026', 'A'],
            ['LE GALL Hugo', '12/03/1990', 'M', 'RNCP38430', '30/06/2026', 'B'],
            ['ROCHE Zoé', '01/02/1991', 'F', 'RNCP38430', '30/06/2026', 'B'],
            ['Durand Paul', '01/02/1992', 'M', 'RNCP38430', '30/06/2026', 'B'],
            ['TOTAL', '4 personnes'],
            ['Fait à Rennes, le 1er juillet 2026'],
          ],
        },
      ],
    });
    const { json } = await accrochage('match', from, '--copy', '--out', dir.at('modele.xlsx'), '--json');
    expect(json).toMatchObject({
      sheets: [{ sheet: 'Liste', rows: 4 }],
      notSplit: [{ sheet: 'Liste', row: 5 }],
      left: [
        { sheet: 'Liste', row: 6 },
        { sheet: 'Liste', row: 7 },
      ],
      unused: ['Salle'],
    });
  });

  it('are not copied where nobody said how they are read, nor over themselves, and nothing is written', async () => {
    writeFileSync(dir.at('f.xlsx'), xlsxFromContent({ sheets: cateringSchool.sheets }));
    const before = dir.listing();
    const unread = await accrochage('match', dir.at('f.xlsx'), '--copy', '--out', dir.at('modele.xlsx'));
    const itself = await accrochage('match', dir.at('f.xlsx'), '--copy', '--out', dir.at('f.xlsx'));
    expect([unread.exit, itself.exit, dir.listing()]).toEqual([2, 2, before]);
    for (const { err } of [unread, itself]) expect(err).toMatch(/^[^\n]+\.$/);
  });
});
