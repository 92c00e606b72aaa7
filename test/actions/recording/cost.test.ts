import { describe, expect, it } from '@jest/globals';
import { HISTORIQUE_COLUMNS, lineToRow, NOBODY } from '#journal';
import { createSession } from '#session';
import { type SheetContent, memoryWorkbook } from '#workbook/memory';
import { testSurroundings } from '../../scenario/surroundings';
import { contentOf, SHEET, sound, type Content, type Row } from '../workbooks';
import { watched } from '../writing/watched';

const BLOCK = 50;
const READS = ['describe', 'read'] as const;
const WRITES = ['write', 'addColumns', 'applyColumns', 'ensureSheet', 'appendRows', 'setHighlights'] as const;

/** People whose names are all different, and what is odd about each. */
const people = (rows: number, odd: (index: number) => Row): readonly Row[] =>
  Array.from({ length: rows }, (_, index) => ({
    ...sound,
    idTechnique: `P-${String(index + 1).padStart(6, '0')}`,
    prenom1: `Camille-${index.toString(26).replace(/\d/g, (digit) => 'QRSTUVWXYZ'[Number(digit)] ?? '')}`,
    ...odd(index),
  }));

const ODD = {
  'all right': () => ({}),
  'all wrong': () => ({ nomNaissance: null, sexe: 'X', dateDebutValidite: '31/02/2026' }),
  'wrong every third row': (index: number) => (index % 3 === 0 ? { sexe: null } : {}),
  'wrong, with numbers typed in text columns': (index: number) => ({
    codeInsee: index % 2 === 0 ? 1053 : '01053',
    nomNaissance: 1234,
    sexe: 'X',
  }),
} satisfies Record<string, (index: number) => Row>;

function sessionOn(content: Content) {
  const host = watched(memoryWorkbook(contentOf(content)), BLOCK);
  return { host, session: createSession(host.workbook, testSurroundings(), 'fr') };
}

/** Calls since the last look, over one a block of rows. */
const over = ({ host }: ReturnType<typeof sessionOn>, rows: number) => {
  const blocks = Math.ceil(rows / BLOCK);
  const counted = { reads: host.count(READS) - blocks, writes: host.count(WRITES) - blocks };
  host.forget();
  return counted;
};

describe('a check reads each block of rows once and writes it once, whatever it finds', () => {
  it.each<[number, keyof typeof ODD, number]>([
    [1, 'all right', 0],
    [BLOCK, 'all right', 0],
    [BLOCK + 1, 'all wrong', 0],
    [2 * BLOCK, 'all right', 0],
    [2 * BLOCK, 'all wrong', 0],
    [2 * BLOCK, 'wrong every third row', 0],
    [BLOCK, 'wrong, with numbers typed in text columns', 1],
    [40 * BLOCK, 'all right', 0],
    [40 * BLOCK, 'wrong, with numbers typed in text columns', 1],
  ])('%d rows, %s', async (rows, odd, formats) => {
    const on = sessionOn({ rows: people(rows, ODD[odd]) });
    const { errors } = await on.session.check({});
    expect(errors > 0).toBe(odd !== 'all right');
    expect(over(on, rows)).toEqual({ reads: 3 + formats, writes: 4 });
    if (rows > BLOCK + 1) return;
    await on.session.check({});
    // Remembered already: the clock of these tests stands still.
    expect(over(on, rows)).toEqual({ reads: 4 + formats, writes: 1 });
  });

  it('what was sent is read by block too, and what it holds costs nothing more', async () => {
    const lines = 60 * BLOCK;
    const headers = HISTORIQUE_COLUMNS.map(({ header }) => header.fr);
    const historique: SheetContent = {
      name: 'Historique accrochage',
      rows: [
        headers,
        ...Array.from({ length: lines }, (_, index) =>
          lineToRow(
            headers,
            {
              idTechnique: `P-${String((index % 300) + 1).padStart(6, '0')}`,
              idFlux: `F-${index % 7}`,
              ordinal: index + 1,
              action: 'CREATION',
              date: '2026-03-12T14:05:00+01:00',
              outcome: null,
              idTraitement: '',
              message: '',
              ...NOBODY,
              fieldsAtFault: '',
              replacedBy: '',
            },
            'fr',
          ),
        ),
      ],
    };
    const on = sessionOn({ rows: people(10, ODD['all wrong']), sheets: [historique] });
    await on.session.check({});
    expect(on.host.count(['read'], 'Historique accrochage')).toBe(Math.ceil((lines + 1) / BLOCK));
    expect(on.host.count(WRITES, 'Historique accrochage')).toBe(0);
    expect(on.host.count(['read', 'write'], SHEET)).toBe(2);
  });
});

describe('after a check, the workbook is not read again', () => {
  it.each<[string, (session: ReturnType<typeof sessionOn>['session']) => Promise<unknown>]>([
    ['where it stands', (session) => session.overview()],
    ['what would be sent', (session) => session.selection({ action: 'CREATION' })],
    ['what came back KO', (session) => session.koGroups()],
    ['what was deposited', (session) => session.deposits()],
    ['the findings', (session) => session.findings({ offset: 0, limit: 10 })],
    ['the corrections', (session) => session.corrections({ offset: 0, limit: 10 })],
    ['the report', (session) => session.report()],
  ])('to say %s', async (_name, ask) => {
    const { host, session } = sessionOn({ rows: people(20, ODD['wrong every third row']) });
    await session.check({});
    host.forget();
    await ask(session);
    expect(host.calls).toEqual([]);
  });
});

describe('changing cells reads each block once to change it and once to check it, and so it writes', () => {
  it.each<[string, (session: ReturnType<typeof sessionOn>['session']) => Promise<unknown>]>([
    ['corrections', (session) => session.correct('all', {})],
    ['ids that are missing', (session) => session.assignIds({})],
  ])('%s', async (_name, change) => {
    const rows = 2 * BLOCK;
    const on = sessionOn({ rows: people(rows, () => ({ codeInsee: 1053, idTechnique: null })) });
    await on.session.check({});
    on.host.forget();
    await change(on.session);
    expect(on.host.count(['read'], SHEET)).toBeLessThanOrEqual(4);
    expect(on.host.count(['write'], SHEET)).toBeLessThanOrEqual(4);
  });
});
