import { beforeEach, describe, expect, it } from '@jest/globals';
import { recordJournal } from '#actions/recording';
import { SHEET } from '../workbooks';
import { answer, bench, copy, lineAt, openRows, openSent, outcome, PEOPLE, typeIn } from './sent';

beforeEach(openSent);

describe('a file that was dropped', () => {
  it('and is said cancelled by hand in Dépôts stays dropped until someone tells the pane', async () => {
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
    expect(left[5]).toBe('deposited');
    expect(rules).toEqual([]);
  });
});

describe('a file that was processed, some of its passages not answered yet', () => {
  /** P-001 is accepted, the others wait; *Statut* says nothing. */
  beforeEach(async () => {
    openRows(...PEOPLE);
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
    const grid = bench.workbook.grid('Historique accrochage');
    const at = grid.findIndex((cells) => cells.includes('Résultat'));
    const column = (grid[at]?.findIndex((cell) => cell === 'Résultat') ?? -1) + 1;
    expect(column).toBeGreaterThan(0);
    for (const row of [at + 3, at + 4, at + 5])
      bench.workbook.change({ sheet: 'Historique accrochage', row, column, values: [['Fichier rejeté']] });
    expect(await outcome()).toMatchObject({ sent: [], left: waiting });
  });
});

describe('a file that was dropped, without an accusé', () => {
  it.each<[string, readonly (readonly [string, string, string | null])[]]>([
    ['« Rejeté » is typed over it', [['Dépôts', 'Déposé', 'Rejeté']]],
    ['« Fichier rejeté » is typed on its lines', [['Historique accrochage', '', 'Fichier rejeté']]],
    ['« KO » is typed on its lines', [['Historique accrochage', '', 'KO']]],
    [
      'all of them are',
      [
        ['Dépôts', 'Déposé', 'Rejeté'],
        ['Historique accrochage', '', 'Fichier rejeté'],
      ],
    ],
  ])('sends nobody again where %s, whatever Statut says', async (_name, typed) => {
    openRows({});
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

describe('a file that was dropped, then said « Annulé » by hand', () => {
  it('is not taken back by replacing what was not confirmed', async () => {
    openRows({});
    await bench.send();
    const result = await bench.check();
    const deposits = result.journal.deposits.map((each) => ({ ...each, state: 'deposited' as const }));
    await recordJournal(result, { ...result.journal, deposits });
    typeIn('Dépôts', 'État', 'Déposé', 'Annulé');
    const { files } = await bench.send({ replace: true });
    expect(files).toEqual([]);
    expect((await bench.check()).journal.deposits.map(({ state }) => state)).toEqual(['deposited']);
    expect((await outcome()).left).toMatchObject({ 2: 'deposited' });
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
