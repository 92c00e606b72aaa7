import { beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '#actions/checking';
import {
  rowsOfFigure,
  statePage,
  stateTable,
  transmissionState,
  type StateFigure,
} from '#actions/certifying';
import { testSurroundings } from '../../scenario/surroundings';
import { opened, type Opened } from '../../session/opened';
import { processed, rowsAt, soundRows } from '../workbooks';

let on: Opened;

/** P-001 accepted, P-002 KO, P-003 and P-007 to send (P-007 of another certification), P-004 set aside, P-005 declared, P-006 waiting. */
beforeEach(async () => {
  on = opened({
    rows: soundRows(
      {},
      { prenom1: 'Yann' },
      { prenom1: 'Lou' },
      { prenom1: 'Aïcha' },
      { prenom1: 'Noé' },
      { prenom1: 'Inès' },
      { prenom1: 'Odile', code: 'RNCP34829', dateDebutValidite: '20/11/2026' },
    ),
  });
  const { files } = await on.session.generate(
    {
      action: 'CREATION',
      rows: [
        {
          sheet: null,
          runs: [
            { first: 2, last: 3 },
            { first: 7, last: 7 },
          ],
        },
      ],
    },
    {},
  );
  const idFlux = files[0]?.idFlux ?? '';
  await on.session.readAccuses(
    [processed(idFlux, { ok: ['P-001'], ko: [['P-002', 'Aucun titulaire']] })],
    {},
  );
  await on.session.applyAccuses(false, {});
  await on.session.declareSent({ of: rowsAt(6), date: '2026-03-25', how: 'portail', by: '' }, {});
  await on.session.setAside({ sheet: 'Passages', runs: [{ first: 5, last: 5 }] }, 'doublon', {});
});

const looked = async () => check(on.workbook, {}, testSurroundings());

describe('the state of transmission', () => {
  it('puts each passage in one part, by certification, and adds up to the rows', async () => {
    const { lines, total, ko } = transmissionState(await looked(), 'cfa.xlsx', 'fr');
    const parts = {
      toSend: 0,
      inFile: 0,
      waiting: 0,
      declared: 0,
      accepted: 0,
      ko: 0,
      doubtful: 0,
      deleted: 0,
      aside: 0,
      undecided: 0,
      notDelivered: 0,
    };
    expect(lines).toEqual([
      {
        code: 'RNCP34829',
        title: '',
        sheet: 'Passages',
        service: null,
        delivered: 1,
        parts: { ...parts, toSend: 1 },
        sent: 0,
        late: 0,
      },
      {
        code: 'RNCP35726',
        title: '',
        sheet: 'Passages',
        service: null,
        delivered: 6,
        parts: { ...parts, toSend: 1, waiting: 1, declared: 1, accepted: 1, ko: 1, aside: 1 },
        sent: 4,
        late: 2,
      },
    ]);
    expect(total.delivered).toBe(7);
    expect(Object.values(total.parts).reduce((sum, n) => sum + n, 0)).toBe(7);
    expect(ko.map(({ count }) => count)).toEqual([1]);
  });

  it('names the rows of each figure', async () => {
    const result = await looked();
    const rowsOf = (figure: StateFigure) => rowsOfFigure(result, figure).map(({ row }) => row);
    expect(rowsOf({ part: null })).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(rowsOf({ part: 'declared' })).toEqual([6]);
    expect(rowsOf({ code: 'RNCP35726', part: 'toSend' })).toEqual([4]);
    expect(rowsOf({ part: 'late' })).toEqual([4, 5]);
    expect(rowsOf({ part: 'sent' })).toEqual([2, 3, 6, 7]);
    expect(rowsOf({ part: 'ko', ko: 'not-found-step-1' })).toEqual([]);
    expect(rowsOf({ part: 'ko', ko: 'unknown' })).toEqual([3]);
  });

  it('is laid out with its total, and printed with what comes from the workbook as text', async () => {
    const state = transmissionState(await looked(), '<b>cfa</b>.xlsx', 'fr');
    const { headers, lines } = stateTable(state, 'fr');
    expect(headers).toEqual([
      'Certification',
      'Délivrés',
      'À transmettre',
      'Déposés, réponse attendue',
      'Transmis hors de l’outil',
      'Acceptés',
      'KO',
      'Mis de côté',
      'Dont transmis',
      'Dont en retard',
    ]);
    expect(lines.at(-1)).toEqual(['Total', 7, 2, 1, 1, 1, 1, 1, 4, 2]);
    const page = statePage(state, 'fr');
    expect(page).toContain('&lt;b&gt;cfa&lt;/b&gt;.xlsx');
    expect(page).not.toContain('<b>');
  });
});

describe('the state of departments', () => {
  it('is told by Service, one line each, of which the rows are named', async () => {
    const { workbook } = opened({
      rows: soundRows({}, {}, { code: 'RNCP34829' }, {}),
      others: { Service: ['Salle', 'Cuisine', 'Cuisine ', null] },
    });
    const result = await check(workbook, {}, testSurroundings());
    const state = transmissionState(result, 'cfa.xlsx', 'fr');
    const { headers, lines } = stateTable(state, 'fr');
    expect([headers.slice(0, 3), ...lines.map((line) => line.slice(0, 3))]).toEqual([
      ['Certification', 'Service', 'Délivrés'],
      ['RNCP34829', 'Cuisine', 1],
      ['RNCP35726', 'Sans service', 1],
      ['RNCP35726', 'Cuisine', 1],
      ['RNCP35726', 'Salle', 1],
      ['Total', '', 4],
    ]);
    const rowsOf = (figure: StateFigure) => rowsOfFigure(result, figure).map(({ row }) => row);
    const counted = state.lines.map((line) => rowsOf({ ...line, part: null }));
    expect(counted).toEqual([[4], [5], [3], [2]]);
  });
});

describe('the sheet État de transmission', () => {
  it('holds the same figures in plain cells, written whole each time, and no passage', async () => {
    const name = await on.session.writeTransmission({});
    on.workbook.change({ sheet: name, row: 30, column: 2, values: [['note']] });
    expect(await on.session.writeTransmission({})).toBe(name);
    const lines = on.workbook.grid(name).map((line) => line.filter((cell) => cell !== null));
    expect(name).toBe('État de transmission');
    expect(lines.flat()).not.toContain('note');
    expect(lines.find(([first]) => first === 'Total')).toEqual(['Total', 7, 2, 1, 1, 1, 1, 1, 4, 2]);
    expect((await on.anew().overview()).tables).toHaveLength(1);
  });
});
