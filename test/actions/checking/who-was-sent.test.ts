import { beforeEach, describe, expect, it } from '@jest/globals';
import { recordJournal, recordLifts } from '#actions/recording';
import type { Lift } from '#actions/workspace';
import type { HistoryLine } from '#journal';
import { SHEET, type Row } from '../workbooks';
import { bench, copy, empty, lineAt, openSent, outcome, row, typeIn } from './sent';

beforeEach(openSent);

const lifted = async (lifts: readonly Lift[]) => recordLifts(await bench.check(), lifts);

describe('what CDC holds under another id', () => {
  it('sends what was never sent, and nothing else, where nothing was tampered with', async () => {
    expect(await outcome()).toMatchObject({
      sent: [5],
      left: { 2: 'accepted', 3: 'accepted', 4: 'ko-unchanged' },
      rules: [],
    });
  });

  it('stops an accepted row whose id was typed again', async () => {
    bench.type(2, 'idTechnique', 'P-001bis');
    const { sent, left } = await outcome();
    expect(sent).toEqual([5]);
    expect(left[2]).toBe('already-sent');
  });

  it('stops the copy of an accepted row under a new id, naming the other row', async () => {
    copy(2, 6);
    bench.type(6, 'idTechnique', 'P-005');
    const { sent, left, result } = await outcome();
    expect(sent).toEqual([5]);
    expect(left).toMatchObject({ 2: 'accepted', 6: 'already-sent' });
    expect(result.findings).toContainEqual({
      sheet: SHEET,
      row: 6,
      field: 'idTechnique',
      rule: 'already-sent',
      severity: 'error',
      stage: 'business',
      value: 'P-005',
      data: {
        id: 'P-001',
        name: 'EXEMPLE Camille',
        code: 'RNCP35726',
        delivered: '2026-03-20',
        file: 'accrochage-12ABC345-20261123-153000.xml',
        held: 'accepted',
        other: '2',
      },
      correction: null,
    });
  });

  it('knows it again identified another way, its birth still on the row', async () => {
    copy(2, 6);
    bench.type(6, 'idTechnique', 'P-005');
    bench.type(6, 'prenom1', 'CAMILLE');
    expect((await outcome()).left[6]).toBe('already-sent');
  });

  it.each([
    ['sexe', 'M'],
    ['dateNaissance', '15/06/1985'],
  ] as const)(
    'warns of the same names with another %s, which may have been corrected',
    async (field, value) => {
      copy(2, 6);
      bench.type(6, 'idTechnique', 'P-005');
      bench.type(6, field, value);
      const { sent, result } = await outcome();
      expect(sent).toEqual([5, 6]);
      const warned = result.findings.filter(({ row: at, severity }) => at === 6 && severity === 'warning');
      expect(warned.map(({ rule, data }) => [rule, data['id']])).toContainEqual([
        'maybe-already-sent',
        'P-001',
      ]);
    },
  );

  const warnedOf = async (changes: Row) => {
    copy(2, 6);
    bench.type(6, 'idTechnique', 'P-005');
    for (const [field, value] of Object.entries(changes)) bench.type(6, field, value);
    const { sent, result } = await outcome();
    expect(sent).toContain(6);
    return result.findings.flatMap(({ row: at, rule, data }) =>
      at === 6 && rule === 'maybe-already-sent' ? [data['id']] : [],
    );
  };

  it.each<Row>([
    { prenom1: 'Camille-Anne' },
    { prenom1: 'Camille Anne' },
    { nomNaissance: 'EXEMPL' },
    { nomNaissance: 'EXEMPLES' },
    { nomNaissance: 'EXEMPEL' },
    { nomNaissance: 'EXAMPLE' },
    { nomNaissance: 'EXEMPLES', prenom1: 'Camille-Anne' },
  ])('warns of the same birth with names written a little otherwise: %j', async (changes) =>
    expect(await warnedOf(changes)).toEqual(['P-001']),
  );

  it.each<Row>([
    { prenom1: 'Camilla' },
    { prenom1: 'Anne' },
    { nomNaissance: 'AUTREMENT' },
    { nomNaissance: 'EXEMPLES', dateNaissance: '15/06/1985' },
    { prenom1: 'Camille-Anne', dateNaissance: '15/06/1985' },
    { prenom1: 'Camille-Anne', dateDebutValidite: '21/03/2026' },
  ])('does not warn of another person, nor of another delivery: %j', async (changes) =>
    expect(await warnedOf(changes)).toEqual([]),
  );

  it('stops both rows of two ids exchanged', async () => {
    bench.type(2, 'idTechnique', 'P-004');
    bench.type(5, 'idTechnique', 'P-001');
    const { sent, left, rules } = await outcome();
    expect(sent).toEqual([]);
    expect(left).toMatchObject({ 2: 'already-sent', 5: 'id-of-another' });
    expect(rules).toEqual(expect.arrayContaining(['2:already-sent', '5:id-of-another']));
  });

  it('stops a row that claims a sending, and keeps its word until it is answered', async () => {
    bench.workbook.change({
      sheet: SHEET,
      row: 5,
      column: row(1).indexOf('Statut') + 1,
      values: [['Accepté']],
    });
    const { sent, left, rules } = await outcome();
    expect(sent).toEqual([]);
    expect(left[5]).toBe('claims-sent');
    expect(rules).toEqual(['5:claims-sent']);
    await recordJournal((await outcome()).result, { ...(await outcome()).result.journal });
    expect(bench.column('Statut')[3]).toBe('Accepté');
    const lifts = [{ code: 'claims-sent', idTechnique: 'P-004', reason: 'Jamais envoyé' }];
    expect((await outcome({ lifts })).sent).toEqual([5]);
  });
});

describe('what left', () => {
  it('a KO whose row was deleted is named, and counted until it is explained', async () => {
    bench.workbook.change({ sheet: SHEET, row: 4, column: 1, values: empty(row(1).length) });
    const { sent, result } = await outcome();
    expect(sent).toEqual([5]);
    expect(result.findings.filter(({ row: at }) => at === null)).toMatchObject([
      { rule: 'left-table', severity: 'warning', data: { count: 1, names: 'INVENTÉ Lou (P-003)' } },
      { rule: 'late' },
    ]);
    const lifts = [{ code: 'left-table', idTechnique: 'P-003', reason: 'Abandon' }];
    expect((await outcome({ lifts: [] })).result.judgement.departed).toMatchObject([
      { idTechnique: 'P-003', outcome: 'ko', isPending: true, at: null, explained: '' },
    ]);
    expect((await bench.check({ lifts })).judgement.departed).toMatchObject([
      { isPending: false, explained: 'Abandon' },
    ]);
  });

  it('an accepted line emptied in Historique stops its passage, and every other without a line', async () => {
    const { sheet, row: at } = lineAt('P-001', 'ID technique');
    bench.workbook.change({ sheet, row: at, column: 1, values: empty(18) });
    const { sent, left, rules, result } = await outcome();
    expect(sent).toEqual([]);
    expect(left[2]).toBe('missing-lines');
    expect(rules).toEqual(['null:history-incomplete', '2:claims-sent', '2:missing-lines', '5:missing-lines']);
    await recordJournal(result, result.journal);
    expect((await outcome()).left[2]).toBe('missing-lines');
  });

  it('nor does it leave where a deletion of it is the line that is left', async () => {
    const result = await bench.check();
    const [line] = result.journal.history;
    const asked = { ...line, idFlux: 'S1', action: 'SUPPRESSION', outcome: 'ko' } as HistoryLine;
    await recordJournal(result, { ...result.journal, history: [asked, ...result.journal.history] });
    const { sheet, row: at } = lineAt('P-001', 'ID technique');
    bench.workbook.change({ sheet, row: at + 1, column: 1, values: empty(18) });
    typeIn(SHEET, 'Statut', 'Accepté', null);
    expect((await outcome()).left).toMatchObject({ 2: 'missing-lines' });
  });

  it('nor does it where the line of the file that took the place of another is pasted over', async () => {
    bench.type(4, 'codeInsee', '35051');
    await bench.send();
    await bench.send({ replace: true });
    const result = await bench.check();
    const deposits = result.journal.deposits.map((each) =>
      each.state === 'generated' ? { ...each, state: 'deposited' as const } : each,
    );
    await recordJournal(result, { ...result.journal, deposits });
    const grid = bench.workbook.grid('Historique accrochage');
    for (const at of [grid.length - 2, grid.length - 1])
      bench.workbook.change({
        sheet: 'Historique accrochage',
        row: at + 1,
        column: 1,
        values: [grid[at - 2] ?? []],
      });
    typeIn(SHEET, 'Statut', 'Déposé', null);
    expect(await outcome()).toMatchObject({ sent: [], left: { 4: 'missing-lines', 5: 'missing-lines' } });
  });

  it('nor does the same passage leave under another id, for which no word tells', async () => {
    copy(2, 6);
    bench.type(6, 'idTechnique', 'P-005');
    const { sheet, row: at } = lineAt('P-001', 'ID technique');
    bench.workbook.change({ sheet, row: at, column: 1, values: empty(18) });
    const { sent, left } = await outcome();
    expect(sent).toEqual([]);
    expect(left).toMatchObject({ 2: 'missing-lines', 6: 'missing-lines' });
  });

  it('whatever Statut says, every passage without a line is stopped until the file is explained', async () => {
    const { sheet, row: at } = lineAt('P-001', 'ID technique');
    bench.workbook.change({ sheet, row: at, column: 1, values: empty(18) });
    bench.workbook.change({ sheet: SHEET, row: 2, column: row(1).indexOf('Statut') + 1, values: [[null]] });
    expect((await outcome()).left).toMatchObject({ 2: 'missing-lines', 5: 'missing-lines' });
    const { fileName } = (await bench.check()).journal.deposits[0] ?? { fileName: '' };
    const lifts = [{ code: 'missing-lines', idTechnique: fileName, reason: 'Ligne recopiée ailleurs' }];
    expect((await outcome({ lifts })).sent).toEqual([2, 5]);
  });

  it('a file explained by its name is explained for the lines that it had lost then, and for no other', async () => {
    const forget = (id: string, at: number) => {
      const { sheet, row: line } = lineAt(id, 'ID technique');
      bench.workbook.change({ sheet, row: line, column: 1, values: empty(18) });
      bench.workbook.change({
        sheet: SHEET,
        row: at,
        column: row(1).indexOf('Statut') + 1,
        values: [[null]],
      });
    };
    forget('P-003', 4);
    const { fileName } = (await bench.check()).journal.deposits[0] ?? { fileName: '' };
    await lifted([{ code: 'missing-lines', idTechnique: fileName, reason: 'Abandon' }]);
    expect((await outcome()).left).not.toMatchObject({ 4: 'missing-lines' });
    forget('P-001', 2);
    expect((await outcome()).left).toMatchObject({ 2: 'missing-lines' });
  });

  it('an accepted line pasted over by another, under an id typed since, is missing', async () => {
    const { sheet, row: at } = lineAt('P-001', 'ID technique');
    const { row: other } = lineAt('P-002', 'ID technique');
    const [cells = []] = (await bench.workbook.read({ sheet, row: other, column: 1, rows: 1, columns: 18 }))
      .values;
    bench.workbook.change({ sheet, row: at, column: 1, values: [cells] });
    bench.workbook.change({ ...lineAt('P-002', 'ID technique'), values: [['P-900']] });
    bench.workbook.change({ sheet: SHEET, row: 2, column: row(1).indexOf('Statut') + 1, values: [[null]] });
    expect((await outcome()).left[2]).toBe('missing-lines');
  });

  it.each([
    ['became a number', 12],
    ['was emptied', null],
    ['was typed again', 'P-0O1'],
  ])('an accepted line whose id %s still holds its person', async (_name, value) => {
    bench.workbook.change({ ...lineAt('P-001', 'ID technique'), values: [[value]] });
    expect((await outcome()).left[2]).toBe('already-sent');
  });

  it('an accepted line said KO by hand no longer agrees with its file', async () => {
    bench.workbook.change({ ...lineAt('P-002', 'Résultat'), values: [['KO']] });
    bench.type(3, 'prenom1', 'Yannick');
    expect((await outcome()).left[3]).toBe('missing-lines');
  });
});

describe('what is answered for', () => {
  it('a second passage goes once it is lifted for its id, and is warned of', async () => {
    copy(2, 6);
    bench.type(6, 'idTechnique', 'P-005');
    const lifts = [{ code: 'already-sent', idTechnique: 'P-005', reason: 'Second passage' }];
    const { sent, result } = await outcome({ lifts });
    expect(sent).toEqual([5, 6]);
    expect(result.findings.find(({ rule }) => rule === 'already-sent')?.severity).toBe('warning');
    await bench.send({}, { lifts });
    const { deposits } = (await bench.check()).journal;
    expect(deposits.at(-1)).toMatchObject({ state: 'generated', passages: 2 });
    expect(bench.workbook.grid('Démarches').at(-1)?.slice(2)).toEqual([
      'P-005',
      'already-sent',
      'Second passage',
      expect.stringMatching(/^[0-9a-f]{16}$/),
    ]);
  });

  it.each([null, ' ', '-'])('a line of Démarches whose reason is %j lifts nothing', async (reason) => {
    copy(2, 6);
    bench.type(6, 'idTechnique', 'P-005');
    await lifted([{ code: 'already-sent', idTechnique: 'P-005', reason: 'Second passage' }]);
    expect((await outcome()).sent).toEqual([5, 6]);
    const { length } = bench.workbook.grid('Démarches');
    bench.workbook.change({ sheet: 'Démarches', row: length, column: 5, values: [[reason]] });
    const { sent, left } = await outcome();
    expect(sent).toEqual([5]);
    expect(left[6]).toBe('already-sent');
  });

  it('is answered for whom the row was of: somebody else typed over it stops again', async () => {
    copy(2, 6);
    bench.type(6, 'idTechnique', 'P-005');
    await bench.send(
      {},
      { lifts: [{ code: 'already-sent', idTechnique: 'P-005', reason: 'Second passage' }] },
    );
    const { journal, ...before } = await bench.check();
    const deposits = journal.deposits.map((each) =>
      each.state === 'generated' ? { ...each, state: 'cancelled' as const } : each,
    );
    await recordJournal({ ...before, journal }, { ...journal, deposits });
    copy(3, 6);
    bench.type(6, 'idTechnique', 'P-005');
    expect((await outcome()).left[6]).toBe('already-sent');
  });

  it('an id that was answered for is of that person alone: another does not pass for accepted under it', async () => {
    bench.type(2, 'prenom1', 'Lou');
    await lifted([{ code: 'id-of-another', idTechnique: 'P-001', reason: 'Prénom d’usage' }]);
    expect((await outcome()).left[2]).toBe('accepted');
    bench.type(2, 'nomNaissance', 'MODÈLE');
    bench.type(2, 'prenom1', 'Noé');
    expect((await outcome()).left[2]).toBe('id-of-another');
  });

  it('of two people under one id, nobody is answered for, and that is said', async () => {
    bench.type(2, 'nomNaissance', 'MODÈLE');
    bench.type(2, 'prenom1', 'Noé');
    copy(3, 6);
    bench.type(6, 'idTechnique', 'P-001');
    const lifts = [{ code: 'id-of-another', idTechnique: 'P-001', reason: 'Vérifié' }];
    await expect(lifted(lifts)).rejects.toMatchObject({ code: 'lift-of-several' });
    expect((await outcome()).left).toMatchObject({ 2: 'id-of-another', 6: 'already-sent' });
  });

  it('« Non » to a word of Statut is of that word: another one is asked about', async () => {
    const type = (word: string) => {
      bench.workbook.change({ sheet: SHEET, row: 5, column: row(1).indexOf('Statut') + 1, values: [[word]] });
    };
    type('Accepté');
    await lifted([{ code: 'claims-sent', idTechnique: 'P-004', reason: 'Non' }]);
    type('Accepté');
    expect((await outcome()).sent).toEqual([5]);
    type('Transmis au portail le 3 décembre');
    expect((await outcome()).left[5]).toBe('claims-sent');
  });

  it('nothing is generated where what is lifted is of no row', async () => {
    const lifts = [{ code: 'already-sent', idTechnique: 'P-999', reason: 'Second passage' }];
    await expect(bench.generate({}, { lifts })).rejects.toMatchObject({ code: 'lift-unknown' });
  });
});
