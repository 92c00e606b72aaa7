import { beforeEach, describe, expect, it } from '@jest/globals';
import { recordJournal } from '#actions/recording';
import { applyAccuses, readAccuseFiles, staleNow } from '#actions/sending';
import type { HistoryLine } from '#journal';
import { benchOf, processed, SHEET, soundRows, type Bench, type Row } from '../workbooks';

const PEOPLE: readonly Row[] = [
  { nomNaissance: 'EXEMPLE', prenom1: 'Camille', dateNaissance: '14/06/1985' },
  { nomNaissance: 'FICTIF', prenom1: 'Yann', dateNaissance: '03/11/1990', sexe: 'M' },
  { nomNaissance: 'INVENTÉ', prenom1: 'Lou', dateNaissance: '29/02/1988' },
  { nomNaissance: 'SPÉCIMEN', prenom1: 'Aïcha', dateNaissance: '05/03/1996' },
];

const NOT_FOUND = 'Aucun titulaire ne correspond aux critères obligatoires';

let bench: Bench;

/** P-001 and P-002 accepted, P-003 KO, P-004 never sent. */
beforeEach(async () => {
  bench = benchOf({ rows: soundRows(...PEOPLE) });
  bench.type(5, 'prenom1', '');
  const { files } = await bench.send();
  bench.type(5, 'prenom1', 'Aïcha');
  await answer(files[0]?.envelope.idFlux ?? '', {
    ok: ['P-001', 'P-002'],
    ko: [['P-003', NOT_FOUND]],
  });
});

/** @returns the files that are out of date by it. */
async function answer(idFlux: string, said: Parameters<typeof processed>[1]) {
  const { read } = readAccuseFiles([processed(idFlux, said)]);
  const result = await bench.check();
  const after = await recordJournal(result, applyAccuses(result, read, false).journal);
  return staleNow(result.journal, after.journal);
}

const outcome = async (options: Parameters<Bench['generate']>[1] = {}) => {
  const { files, left, result } = await bench.generate({}, options);
  return {
    sent: files.flatMap(({ rows }) => rows.map(({ row }) => row)),
    left: Object.fromEntries(left.map(({ row, reason }) => [row, reason])),
    rules: result.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ row, rule }) => `${row}:${rule}`),
    result,
  };
};

const row = (index: number) => bench.workbook.grid(SHEET)[index - 1] ?? [];
/** Types over every cell under a header that holds this. */
const typeIn = (sheet: string, header: string, was: string, value: string | null) => {
  const grid = bench.workbook.grid(sheet);
  const headers = grid.find((cells) => cells.includes(header));
  const column = (headers?.indexOf(header) ?? -1) + 1;
  grid.forEach((cells, at) => {
    if (cells[column - 1] === was) bench.workbook.change({ sheet, row: at + 1, column, values: [[value]] });
  });
};

/** Copies the cells of a row but for *Statut*. */
const copy = (from: number, to: number) => {
  const status = row(1).indexOf('Statut');
  const cells = row(from).map((cell, at) => (at === status ? null : cell));
  bench.workbook.change({ sheet: SHEET, row: to, column: 1, values: [cells] });
};

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

/** The sheet row of the line of *Historique* of a passage, and the column of a header. */
const lineAt = (id: string, header: string) => {
  const grid = bench.workbook.grid('Historique');
  const headers = grid.findIndex((cells) => cells.includes('Empreinte des valeurs'));
  const column = (name: string) => (grid[headers]?.indexOf(name) ?? -1) + 1;
  const index = grid.findIndex((cells) => cells[column('ID technique') - 1] === id);
  return { sheet: 'Historique', row: index + 1, column: column(header) };
};
const empty = (width: number) => [Array.from({ length: width }, () => null)];

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
    const grid = bench.workbook.grid('Historique');
    for (const at of [grid.length - 2, grid.length - 1])
      bench.workbook.change({ sheet: 'Historique', row: at + 1, column: 1, values: [grid[at - 2] ?? []] });
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
    ]);
  });

  it('nothing is generated where what is lifted is of no row', async () => {
    const lifts = [{ code: 'already-sent', idTechnique: 'P-999', reason: 'Second passage' }];
    await expect(bench.generate({}, { lifts })).rejects.toMatchObject({ code: 'lift-unknown' });
  });
});

describe('a file that was dropped', () => {
  it('and is said cancelled by hand in Dépôts sends nobody again until that is answered', async () => {
    const { files } = await bench.send();
    const result = await bench.check();
    const deposits = result.journal.deposits.map((each) =>
      each.idFlux === files[0]?.envelope.idFlux ? { ...each, state: 'deposited' as const } : each,
    );
    await recordJournal(result, { ...result.journal, deposits });
    expect((await outcome()).left[5]).toBe('deposited');
    const grid = bench.workbook.grid('Dépôts');
    const column = (grid.find((cells) => cells.includes('État'))?.indexOf('État') ?? -1) + 1;
    const line = grid.findIndex((cells) => cells[column - 1] === 'Déposé') + 1;
    bench.workbook.change({ sheet: 'Dépôts', row: line, column, values: [['Annulé']] });
    const { sent, left, rules } = await outcome();
    expect(sent).toEqual([]);
    expect(left[5]).toBe('claims-sent');
    expect(rules).toEqual(['5:claims-sent']);
  });
});

describe('a file that was processed, some of its passages not answered yet', () => {
  /** P-001 is accepted, the others wait; *Statut* says nothing. */
  beforeEach(async () => {
    bench = benchOf({ rows: soundRows(...PEOPLE) });
    const { files } = await bench.send();
    await answer(files[0]?.envelope.idFlux ?? '', { ok: ['P-001'] });
    typeIn(SHEET, 'Statut', 'Déposé', null);
  });

  const waiting = { 2: 'accepted', 3: 'deposited', 4: 'deposited', 5: 'deposited' };

  it.each(['Rejeté', 'Annulé', 'Remplacé', 'Périmé', 'Généré'])(
    'sends none of them again where « %s » is typed over it in Dépôts',
    async (state) => {
      typeIn('Dépôts', 'État', 'Traité', state);
      expect(await outcome()).toMatchObject({ sent: [], left: waiting });
    },
  );

  it('sends none of them again where « Fichier rejeté » is typed on their lines of Historique', async () => {
    const { history } = (await bench.check()).journal;
    expect(history.map((line) => line.outcome)).toEqual(['accepted', null, null, null]);
    const grid = bench.workbook.grid('Historique');
    const at = grid.findIndex((cells) => cells.includes('Résultat'));
    const column = (grid[at]?.findIndex((cell) => cell === 'Résultat') ?? -1) + 1;
    expect(column).toBeGreaterThan(0);
    for (const row of [at + 3, at + 4, at + 5])
      bench.workbook.change({ sheet: 'Historique', row, column, values: [['Fichier rejeté']] });
    expect(await outcome()).toMatchObject({ sent: [], left: waiting });
  });
});

describe('a file that was dropped, without an accusé', () => {
  it.each<[string, readonly (readonly [string, string, string | null])[]]>([
    ['« Rejeté » is typed over it', [['Dépôts', 'Déposé', 'Rejeté']]],
    ['« Fichier rejeté » is typed on its lines', [['Historique', '', 'Fichier rejeté']]],
    ['« KO » is typed on its lines', [['Historique', '', 'KO']]],
    [
      'all of them are',
      [
        ['Dépôts', 'Déposé', 'Rejeté'],
        ['Historique', '', 'Fichier rejeté'],
      ],
    ],
  ])('sends nobody again where %s, whatever Statut says', async (_name, typed) => {
    bench = benchOf({ rows: soundRows({}) });
    await bench.send();
    const result = await bench.check();
    const deposits = result.journal.deposits.map((each) => ({ ...each, state: 'deposited' as const }));
    await recordJournal(result, { ...result.journal, deposits });
    typeIn(SHEET, 'Statut', 'Déposé', null);
    for (const [sheet, was, word] of typed)
      if (sheet === 'Dépôts') typeIn(sheet, 'État', was, word);
      else bench.workbook.change({ ...lineAt('P-001', 'Résultat'), values: [[word]] });
    bench.type(2, 'sexe', 'M');
    expect(await outcome()).toMatchObject({ sent: [], left: { 2: 'deposited' } });
  });
});

describe('a file not dropped', () => {
  it('is Périmé once its passage is accepted by another file, under another id too', async () => {
    const first = await bench.send();
    const idFlux = first.files[0]?.envelope.idFlux ?? '';
    copy(5, 6);
    bench.type(6, 'idTechnique', 'P-005');
    const lifts = [
      { code: 'already-sent', idTechnique: 'P-005', reason: 'Le premier fichier est abandonné' },
    ];
    const second = await bench.send({}, { lifts });
    expect(second.files[0]?.rows.map(({ row: at }) => at)).toEqual([6]);
    const stale = await answer(second.files[0]?.envelope.idFlux ?? '', { ok: ['P-005'], id: '90002' });
    expect(stale).toEqual([first.files[0]?.name]);
    const { deposits } = (await bench.check()).journal;
    expect(deposits.find((each) => each.idFlux === idFlux)?.state).toBe('stale');
    expect((await outcome()).left[5]).toBe('already-sent');
  });

  it('once replaced, warns of its passages that go again, and says which file took its place', async () => {
    await bench.send();
    bench.type(5, 'nomNaissance', 'SPECIMEN-EXEMPLE');
    expect((await bench.check()).findings.filter(({ rule }) => rule === 'in-given-up-file')).toMatchObject([
      { row: 5, severity: 'warning' },
    ]);
    const { files } = await bench.send({ replace: true });
    const { history } = (await bench.check()).journal;
    expect(
      history.filter(({ idTechnique }) => idTechnique === 'P-004').map((line) => line.replacedBy),
    ).toEqual([files[0]?.envelope.idFlux, '']);
  });
});

describe('a passage of a file that waits to be dropped', () => {
  const found = async (at: number) =>
    (await bench.check()).findings.flatMap(({ row: of, rule, severity, data }) =>
      of === at ? [[rule, severity, data['held'], data['id']]] : [],
    );

  it('does not leave under another id besides, unless someone says why', async () => {
    await bench.send();
    copy(5, 6);
    bench.type(6, 'idTechnique', 'P-005');
    expect(await outcome()).toMatchObject({ sent: [], left: { 5: 'generated', 6: 'already-sent' } });
    expect(await found(6)).toContainEqual(['already-sent', 'error', 'generated', 'P-004']);
    expect(await found(5)).not.toContainEqual(expect.arrayContaining(['already-sent']));
    const lifts = [{ code: 'already-sent', idTechnique: 'P-005', reason: 'Second passage' }];
    expect((await outcome({ lifts })).sent).toEqual([6]);
  });

  it('leaves under another id once its file is out of date, and is warned of', async () => {
    await bench.send();
    bench.type(5, 'idTechnique', 'P-005');
    expect((await outcome()).rules).toEqual(['5:claims-sent']);
    typeIn(SHEET, 'Statut', 'Généré', null);
    expect((await outcome()).sent).toEqual([5]);
    expect(await found(5)).toEqual([['maybe-already-sent', 'warning', 'given-up', 'P-004']]);
  });

  it('leaves alone where its file is taken back: the copy is stopped', async () => {
    await bench.send();
    copy(5, 6);
    bench.type(6, 'idTechnique', 'P-005');
    const { files } = await bench.generate({ replace: true });
    expect(files.flatMap(({ rows }) => rows.map(({ row: at }) => at))).toEqual([5]);
  });
});

describe('the same passage on two rows that would leave together', () => {
  it('leaves once: of a KO that was corrected and its copy under a new id, the one that was sent', async () => {
    copy(4, 5);
    bench.type(5, 'idTechnique', 'P-009');
    bench.type(4, 'codeInsee', '35051');
    const { sent, left, result } = await outcome();
    expect([sent, left[5]]).toEqual([[4], 'same-passage-twice']);
    expect(result.rows.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'ready', 'ready']);
  });

  it('leaves once though the copy stands first, and twice once someone says why', async () => {
    bench = benchOf({ rows: soundRows(...PEOPLE.slice(0, 1), PEOPLE[0] ?? {}, { prenom1: 'Jumelle' }) });
    expect(await outcome()).toMatchObject({ sent: [2, 4], left: { 3: 'same-passage-twice' } });
    const lifts = [{ code: 'same-passage-twice', idTechnique: 'P-002', reason: 'Second passage' }];
    expect((await outcome({ lifts })).sent).toEqual([2, 3, 4]);
  });

  it.each<[string, Row]>([
    ['a twin', { prenom1: 'Camilla' }],
    ['a second passage, another day', { dateDebutValidite: '21/03/2026' }],
    ['another certification', { code: 'RNCP35727' }],
  ])('does not stop %s', async (_name, changes) => {
    bench = benchOf({ rows: soundRows({ ...PEOPLE[0] }, { ...PEOPLE[0], ...changes }) });
    expect((await outcome()).sent).toEqual([2, 3]);
  });
});

describe('a passage to verify', () => {
  it('is warned of, row by row, under another id', async () => {
    bench = benchOf({ rows: soundRows(...PEOPLE.slice(0, 2)) });
    const { files } = await bench.send();
    const exists = 'Le passage certification avec l’id technique existe déjà en base';
    await answer(files[0]?.envelope.idFlux ?? '', { ok: ['P-001'], ko: [['P-002', exists]] });
    bench.type(3, 'idTechnique', 'P-009');
    const { sent, result } = await outcome();
    expect(sent).toEqual([3]);
    expect(result.findings.filter(({ row: at }) => at === 3)).toMatchObject([
      { rule: 'maybe-already-sent', severity: 'warning', data: { id: 'P-002', held: 'doubtful' } },
    ]);
  });
});

describe('an accepted row typed over', () => {
  it.each([
    ['code', 'RNCP35727'],
    ['dateDebutValidite', '21/03/2026'],
  ] as const)('with another %s is said not to leave', async (field, value) => {
    bench.type(2, field, value);
    const { left, result } = await outcome();
    expect(left[2]).toBe('accepted');
    expect(result.findings.filter(({ row: at }) => at === 2)).toMatchObject([
      { rule: 'sent-for-another', severity: 'warning', data: { id: 'P-001', code: 'RNCP35726' } },
    ]);
  });
});

describe('another person under the id', () => {
  it.each<Row>([
    { prenom1: 'Zoé', dateNaissance: '01/02/1999' },
    { prenom1: 'Zoé', sexe: 'M' },
    { nomNaissance: 'TOUTAUTRE', dateNaissance: '01/02/1999' },
    { nomNaissance: 'TOUTAUTRE', dateNaissance: '01/02/1999', code: 'RNCP35727' },
  ])('is told after a KO by one name beside the birth or the sex: %j', async (changes) => {
    for (const [field, value] of Object.entries(changes)) bench.type(4, field, value);
    const { sent, rules } = await outcome();
    expect(sent).toEqual([5]);
    expect(rules).toEqual(['4:id-of-another']);
  });

  it('is told from a name that was corrected: after a KO one of the two may change', async () => {
    bench.type(4, 'nomNaissance', 'INVENTÉ-DUPONT');
    expect((await outcome()).sent).toEqual([4, 5]);
    bench.type(4, 'nomNaissance', 'TOUTAUTRE');
    expect((await outcome()).sent).toEqual([4, 5]);
    bench.type(4, 'prenom1', 'Zoé');
    expect((await outcome()).left[4]).toBe('id-of-another');
  });

  it('is told from a value that was changed on what CDC holds', async () => {
    bench.type(2, 'dateNaissance', '15/06/1985');
    expect((await bench.check()).rows[0]).toMatchObject({ status: 'accepted', modified: true });
  });

  it('never passes for accepted', async () => {
    bench.type(2, 'nomNaissance', 'NOUVELLE');
    bench.type(2, 'prenom1', 'Personne');
    const { rows, findings, judgement } = await bench.check();
    expect(rows[0]?.status).toBe('invalid');
    expect(findings.find(({ row: at }) => at === 2)?.rule).toBe('id-of-another');
    expect(judgement.departed).toMatchObject([
      { idTechnique: 'P-001', outcome: 'accepted', isPending: false },
    ]);
  });
});

describe('the same title', () => {
  it.each([
    ['RNCP35726', 'RNCP', ['delivered-otherwise']],
    ['RS5875', 'RS', []],
  ])('%s delivered another day is warned of for RNCP alone', async (code, type, expected) => {
    bench = benchOf({ rows: soundRows({ ...PEOPLE[0], code, type }) });
    const { files } = await bench.send();
    await answer(files[0]?.envelope.idFlux ?? '', { ok: ['P-001'] });
    copy(2, 3);
    bench.type(3, 'idTechnique', 'P-002');
    bench.type(3, 'dateDebutValidite', '21/03/2026');
    const found = (await bench.check()).findings.filter(({ row: at }) => at === 3);
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual(
      expected.map((rule) => [rule, 'warning']),
    );
  });
});
