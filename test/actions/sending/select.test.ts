import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '#actions/checking';
import { recordJournal } from '#actions/recording';
import { select, type GenerateChoice, applyAccuses, readAccuseFiles } from '#actions/sending';
import type { Status } from '#journal';
import { benchOf, processed, soundRows } from '../workbooks';

/** A check that found these rows, and nothing else. */
const found = (
  ...rows: readonly { readonly status: Status; readonly wasKo?: boolean; readonly wrong?: boolean }[]
) => {
  const states = rows.map(({ status }, index) => ({
    aside: '',
    sheet: 'Passages',
    service: index === 0 ? 'Cuisine' : '',
    row: index + 2,
    status,
    idTechnique: `P-${index}`,
    fingerprint: '',
    personKey: '',
    values: { code: index % 2 === 0 ? 'RNCP35726' : 'RS5875', dateDebutValidite: `2026-03-1${index}` },
  }));
  const history = rows.flatMap(({ wasKo }, index) =>
    wasKo ? [{ idTechnique: `P-${index}`, outcome: 'ko', action: 'CREATION' }] : [],
  );
  const findings = rows.flatMap(({ wrong }, index) =>
    wrong ? [{ sheet: 'Passages', row: index + 2, severity: 'error' }] : [],
  );
  const workspace = { demarches: [] };
  return { rows: states, findings, journal: { deposits: [], history }, workspace } as unknown as CheckResult;
};

const EVERY = [{ sheet: null, runs: [{ first: 1, last: 99 }] }];

const of = (result: CheckResult, choice: Partial<GenerateChoice>) => {
  const { included, left } = select(result, { action: 'CREATION', ...choice });
  return [included.map(({ row }) => row), left.map(({ row, reason }) => [row, reason])];
};

describe('which rows go into the file', () => {
  it.each<[Status, string | null, string | null]>([
    ['draft', 'invalid', 'invalid'],
    ['invalid', 'invalid', 'invalid'],
    ['ready', null, null],
    ['generated', 'generated', 'generated'],
    ['deposited', 'deposited', 'deposited'],
    ['accepted', 'accepted', null],
    ['known', 'known', null],
    ['doubtful', 'doubtful', 'doubtful'],
    ['ko', 'ko-unchanged', 'ko-unchanged'],
    ['deleting', 'deleting', 'deleting'],
    ['deleted', 'deleted', 'deleted'],
    ['aside', 'aside', 'aside'],
  ])('%s: left of a CREATION as %s, of a SUPPRESSION as %s', (status, creation, suppression) => {
    const result = found({ status });
    const expected = (reason: string | null) => (reason === null ? [[2], []] : [[], [[2, reason]]]);
    expect(of(result, {})).toEqual(expected(creation));
    expect(of(result, { action: 'SUPPRESSION', rows: EVERY })).toEqual(expected(suppression));
  });

  it.each<[string, Status, 'CREATION' | 'SUPPRESSION', string]>([
    ['of a CREATION that waits', 'deleting', 'CREATION', 'deleting'],
    [
      'of a SUPPRESSION that waits, and that is at CDC by another line',
      'deposited',
      'SUPPRESSION',
      'deposited',
    ],
  ])('a SUPPRESSION takes back no row %s', (_, status, action, reason) => {
    const result = found({ status });
    const journal = {
      deposits: [{ idFlux: 'F', action, state: 'generated' }],
      history: [{ idFlux: 'F', idTechnique: 'P-0', action, outcome: null }],
    };
    const held = { ...result, journal } as unknown as CheckResult;
    expect(of(held, { action: 'SUPPRESSION', rows: EVERY, replace: true })).toEqual([[], [[2, reason]]]);
  });

  const mixed = found(
    { status: 'ready' },
    { status: 'ready', wasKo: true },
    { status: 'generated' },
    { status: 'ready', wrong: true },
    { status: 'ready' },
  );
  it.each<[string, Partial<GenerateChoice>, unknown]>([
    [
      'all that can go',
      {},
      [
        [2, 3, 6],
        [
          [4, 'generated'],
          [5, 'invalid'],
        ],
      ],
    ],
    [
      'only rows never sent',
      { only: 'ready' },
      [
        [2, 6],
        [
          [3, 'not-selected'],
          [4, 'generated'],
          [5, 'invalid'],
        ],
      ],
    ],
    [
      'only changed KO rows',
      { only: 'ko' },
      [
        [3],
        [
          [2, 'not-selected'],
          [4, 'generated'],
          [5, 'invalid'],
          [6, 'not-selected'],
        ],
      ],
    ],
    ['a file taken back', { replace: true }, [[2, 3, 4, 6], [[5, 'invalid']]]],
    [
      'at most two',
      { limit: 2 },
      [
        [2, 3],
        [
          [4, 'generated'],
          [5, 'invalid'],
          [6, 'not-selected'],
        ],
      ],
    ],
    [
      'one department, however it is written',
      { services: [' cuisine'] },
      [
        [2],
        [
          [3, 'not-selected'],
          [4, 'generated'],
          [5, 'invalid'],
          [6, 'not-selected'],
        ],
      ],
    ],
    [
      'one certification',
      { certifications: ['RS5875'] },
      [
        [3],
        [
          [2, 'not-selected'],
          [4, 'generated'],
          [5, 'invalid'],
          [6, 'not-selected'],
        ],
      ],
    ],
    [
      'deliveries up to a day',
      { to: '2026-03-11' },
      [
        [2, 3],
        [
          [4, 'generated'],
          [5, 'invalid'],
          [6, 'not-selected'],
        ],
      ],
    ],
    [
      'deliveries from a day',
      { from: '2026-03-11' },
      [
        [3, 6],
        [
          [2, 'not-selected'],
          [4, 'generated'],
          [5, 'invalid'],
        ],
      ],
    ],
    [
      'a SUPPRESSION never takes back a CREATION, nor deletes what came back KO',
      { action: 'SUPPRESSION', replace: true, rows: EVERY },
      [
        [2, 6],
        [
          [3, 'not-selected'],
          [4, 'generated'],
          [5, 'invalid'],
        ],
      ],
    ],
    [
      'rows by number, on their sheet',
      {
        rows: [
          { sheet: 'Passages', runs: [{ first: 2, last: 2 }] },
          { sheet: 'Autres', runs: [{ first: 3, last: 6 }] },
        ],
      },
      [
        [2],
        [
          [3, 'not-selected'],
          [4, 'generated'],
          [5, 'not-selected'],
          [6, 'not-selected'],
        ],
      ],
    ],
    [
      'a SUPPRESSION takes none that was not named',
      { action: 'SUPPRESSION' },
      [
        [],
        [
          [2, 'not-selected'],
          [3, 'not-selected'],
          [4, 'generated'],
          [5, 'not-selected'],
          [6, 'not-selected'],
        ],
      ],
    ],
  ])('%s', (_name, choice, expected) => {
    expect(of(mixed, choice)).toEqual(expected);
  });
});

describe('what becomes of a passage', () => {
  const answer = async (
    bench: ReturnType<typeof benchOf>,
    ...accuses: readonly ReturnType<typeof processed>[]
  ) => {
    const result = await bench.check();
    const { accuses: applied, journal } = applyAccuses(result, readAccuseFiles(accuses).read, false);
    await recordJournal(result, journal);
    return applied;
  };

  it('a SUPPRESSION is asked for, then refused: the passage is accepted still; then done: it goes again under a new id', async () => {
    const bench = benchOf({ rows: soundRows({}), others: { 'Mis de côté': [null] } });
    const [created] = (await bench.send()).files;
    await answer(bench, processed(created?.envelope.idFlux ?? '', { ok: ['P-001'] }));
    bench.type(2, 'Mis de côté', 'doublon');
    const deletion = { action: 'SUPPRESSION', rows: EVERY } as const;
    const [asked] = (await bench.send(deletion)).files;
    expect(asked?.envelope.action).toBe('SUPPRESSION');
    expect(bench.column('Statut')).toEqual(['Suppression demandée']);
    expect((await bench.check()).journal.deposits.map(({ state }) => state)).toEqual([
      'processed',
      'generated',
    ]);
    expect((await bench.generate(deletion)).left).toMatchObject([{ reason: 'deleting' }]);
    expect((await bench.generate({ ...deletion, replace: true })).files).toHaveLength(1);
    await answer(bench, processed(asked?.envelope.idFlux ?? '', { ko: [['P-001', 'non']], id: '90009' }));
    expect([bench.column('Statut'), bench.column('Message CDC')]).toEqual([['Accepté'], ['non']]);
    const [again] = (await bench.send(deletion)).files;
    await answer(bench, processed(again?.envelope.idFlux ?? '', { ok: ['P-001'], id: '90010' }));
    bench.type(2, 'Mis de côté', null);
    expect(bench.column('Statut')).toEqual(['Supprimé']);
    for (const choice of [{}, deletion])
      expect((await bench.generate(choice)).left).toMatchObject([{ reason: 'deleted' }]);
    bench.type(2, 'idTechnique', 'P-001-B');
    expect((await bench.send()).files.map(({ rows }) => rows.length)).toEqual([1]);
    expect((await bench.check()).journal.deposits.at(-1)?.state).toBe('generated');
    expect((await bench.check()).journal.deposits.map(({ action, state }) => `${action} ${state}`)).toEqual([
      'CREATION processed',
      'SUPPRESSION processed-with-ko',
      'SUPPRESSION processed',
      'CREATION generated',
    ]);
  });

  it('--replace takes back a file of its own action alone', async () => {
    const bench = benchOf({ rows: soundRows({}, {}) });
    const deletion = { action: 'SUPPRESSION', rows: EVERY, replace: true } as const;
    const [created] = (await bench.send()).files;
    expect((await bench.generate(deletion)).left).toMatchObject([
      { reason: 'generated' },
      { reason: 'generated' },
    ]);
    await answer(bench, processed(created?.envelope.idFlux ?? '', { ok: ['P-001', 'P-002'] }));
    await bench.send({ ...deletion, rows: [{ sheet: null, runs: [{ first: 2, last: 2 }] }] });
    expect((await bench.generate({ replace: true })).left).toMatchObject([
      { reason: 'deleting' },
      { reason: 'accepted' },
    ]);
    expect((await bench.generate(deletion)).files.map(({ rows }) => rows.length)).toEqual([2]);
  });

  it('a file taken back is replaced, and its rows go into the new one', async () => {
    const bench = benchOf({ rows: soundRows({}, {}) });
    await bench.send();
    expect((await bench.send()).files).toEqual([]);
    const { files } = await bench.send({ replace: true });
    expect(files.map(({ rows }) => rows.length)).toEqual([2]);
    expect((await bench.check()).journal.deposits.map(({ state }) => state)).toEqual([
      'replaced',
      'generated',
    ]);
  });

  it('a row changed since its file was generated makes the file out of date, and goes again', async () => {
    const bench = benchOf({ rows: soundRows({}, {}) });
    await bench.send();
    bench.type(2, 'nomNaissance', 'CHANGÉ');
    const result = await bench.check();
    expect(result.journal.deposits.map(({ state }) => state)).toEqual(['stale']);
    expect(result.rows.map(({ status }) => status)).toEqual(['ready', 'ready']);
    const { files } = await bench.send();
    expect(files.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[2, 3]]);
    expect(bench.workbook.grid('Dépôts').flat()).toContain('Périmé');
  });

  it('of two rows with one id, the one that was sent keeps it; the other is told to have its own', async () => {
    const bench = benchOf({ rows: soundRows({}, {}, {}) });
    await bench.send({ limit: 1 });
    bench.type(4, 'idTechnique', 'P-001');
    const { left } = await bench.generate();
    expect(left.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'generated'],
      [4, 'invalid'],
    ]);
  });

  it('a row is set aside by its own column alone, which no check writes; Statut is derived', async () => {
    const bench = benchOf({
      rows: soundRows({}, {}, {}, {}),
      others: {
        Statut: ['Mis de côté', 'Mis de côté', null, null],
        'Mis de côté': ['Non', 'doublon', 'x', '-'],
      },
    });
    const { left, files } = await bench.send();
    expect(files.flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual([2, 5]);
    expect(left.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'aside'],
      [4, 'aside'],
    ]);
    expect(bench.column('Statut')).toEqual(['Mis de côté', 'Mis de côté', null, null]);
    expect(bench.column('Mis de côté')).toEqual(['Non', 'doublon', 'x', '-']);
    const statuses = ['Généré', 'Mis de côté', 'Mis de côté', 'Généré'];
    expect(bench.column('Statut accrochage')).toEqual(statuses);
    bench.type(3, 'Mis de côté', null);
    const { rows } = await bench.check();
    expect(rows.map(({ status }) => status)).toEqual(['generated', 'ready', 'aside', 'generated']);
  });

  it('a row set aside without a reason is asked about', async () => {
    const bench = benchOf({ rows: soundRows({}, {}), others: { 'Mis de côté': ['oui', 'second KO'] } });
    const { findings } = await bench.check();
    const ofRows = findings.filter(({ row }) => row !== null);
    expect(ofRows.map(({ row, rule, severity, value }) => [row, rule, severity, value])).toEqual([
      [2, 'aside-unclear', 'warning', 'oui'],
    ]);
  });

  it('a row set aside once it is at CDC stays what CDC said', async () => {
    const bench = benchOf({ rows: soundRows({}, {}), others: { 'Mis de côté': [null, null] } });
    const [file] = (await bench.send()).files;
    const { read } = readAccuseFiles([processed(file?.envelope.idFlux ?? '', { ok: ['P-001', 'P-002'] })]);
    const result = await bench.check();
    await recordJournal(result, applyAccuses(result, read, false).journal);
    bench.type(2, 'Mis de côté', 'doublon');
    expect((await bench.check()).rows.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
  });

  it('the same accusé twice changes nothing more', async () => {
    const bench = benchOf({ rows: soundRows({}, {}) });
    const [file] = (await bench.send()).files;
    const accuse = processed(file?.envelope.idFlux ?? '', { ok: ['P-001'], ko: [['P-002', 'non']] });
    await answer(bench, accuse);
    const before = JSON.stringify(
      ['Passages', 'Dépôts', 'Historique accrochage'].map((sheet) => bench.workbook.grid(sheet)),
    );
    await answer(bench, accuse, accuse);
    expect(
      JSON.stringify(
        ['Passages', 'Dépôts', 'Historique accrochage'].map((sheet) => bench.workbook.grid(sheet)),
      ),
    ).toBe(before);
  });

  it('« existe déjà » is to verify, then known once another accusé shows that CDC has that passage', async () => {
    const bench = benchOf({ rows: soundRows({}) });
    const [first] = (await bench.send()).files;
    const [second] = (await bench.send({ replace: true })).files;
    const known = 'Le passage P-001 existe déjà en base';
    await answer(bench, processed(second?.envelope.idFlux ?? '', { ko: [['P-001', known]], id: '2' }));
    expect(bench.column('Statut')).toEqual(['À vérifier']);
    await answer(bench, processed(first?.envelope.idFlux ?? '', { ok: ['P-001'], id: '1' }));
    expect(bench.column('Statut')).toEqual(['Déjà enregistré']);
    expect(bench.workbook.grid('Historique accrochage').flat()).toContain('Déjà enregistré');
  });
});
