import { describe, expect, it } from '@jest/globals';
import { recordCheck, recordJournal } from '#actions/recording';
import { applyAccuses, readAccuseFiles } from '#actions/sending';
import type { Progress } from '#actions/workspace';
import { createSession } from '#session';
import { benchOf, contentOf, processed, rejected, SHEET, soundRows } from '../workbooks';

const lines = (bench: ReturnType<typeof benchOf>, sheet: string) =>
  bench.workbook
    .grid(sheet)
    .filter((row) => row.some((cell) => typeof cell === 'string' && /^00000000-/.test(cell)));

describe('what is written into the workbook', () => {
  it('a session may write again and again: no line and no column comes twice', async () => {
    const bench = benchOf({ rows: soundRows({}, {}) });
    const session = createSession(bench.workbook, bench.surroundings, 'fr');
    const { files } = await session.generate({ action: 'CREATION' }, {});
    const idFlux = files[0]?.idFlux ?? '';
    await session.confirmDeposit(idFlux);
    await session.readAccuses([processed(idFlux, { ok: ['P-001'], ko: [['P-002', 'non']] })], {});
    await session.applyAccuses(false, {});
    await session.check({});
    expect([lines(bench, 'Dépôts').length, lines(bench, 'Historique accrochage').length]).toEqual([1, 2]);
    const headers = bench.workbook.grid('Passages')[0] ?? [];
    expect(new Set(headers).size).toBe(headers.length);
    expect(bench.column('Statut')).toEqual(['Accepté', 'KO']);
  });

  it('a file cancelled gives its rows back', async () => {
    const bench = benchOf({ rows: soundRows({}) });
    const session = createSession(bench.workbook, bench.surroundings, 'fr');
    const { files } = await session.generate({ action: 'CREATION' }, {});
    await session.cancelDeposit(files[0]?.idFlux ?? '');
    expect(bench.column('Statut')).toEqual(['Prêt']);
    expect((await session.deposits()).map(({ state }) => state)).toEqual(['cancelled']);
  });

  it('our columns go to the right end, are remembered, and are found again when moved', async () => {
    const content = contentOf({
      rows: soundRows({}),
      others: { Statut: ['inscrit'], Anomalies: ['aucune'] },
    });
    const bench = benchOf(content);
    await recordCheck(await bench.check());
    const headers = bench.workbook.grid('Passages')[0] ?? [];
    expect(headers.slice(-4)).toEqual([
      'Statut accrochage',
      'Anomalies accrochage',
      'Message CDC',
      'Marques',
    ]);
    expect(JSON.stringify(bench.workbook.grid('_accrochage'))).toContain('Statut accrochage');
    expect(bench.workbook.visibility('_accrochage')).toBe('very-hidden');

    const width = headers.length;
    const moved = benchOf({
      sheets: [
        {
          name: 'Passages',
          rows: bench.workbook
            .grid('Passages')
            .map((row) => [row[width - 1] ?? null, ...row.slice(0, width - 1)]),
        },
        ...['Paramètres', '_accrochage'].map((name) => ({ name, rows: bench.workbook.grid(name) })),
      ],
    });
    await recordCheck(await moved.check());
    expect(moved.workbook.grid('Passages')[0]).toEqual(['Marques', ...headers.slice(0, -1)]);
    expect([moved.column('Statut'), moved.column('Statut accrochage')]).toEqual([['inscrit'], ['Prêt']]);
  });

  it('words follow the language of the workbook', async () => {
    const bench = benchOf({ rows: soundRows({ sexe: null }), parametres: { langue: 'English' } });
    await recordCheck(await bench.check());
    expect([bench.column('Status'), bench.column('Issues')]).toEqual([['To correct'], ['Sex: required']]);
  });

  it('a cancel before the writing leaves the workbook as it was', async () => {
    const bench = benchOf({ rows: soundRows({}) });
    const before = JSON.stringify(bench.workbook.grid('Passages'));
    const stop = new AbortController();
    const session = createSession(bench.workbook, bench.surroundings, 'fr');
    const cancel = ({ stage }: Progress) => {
      if (stage === 'checking') stop.abort();
    };
    await expect(session.check({ signal: stop.signal, onProgress: cancel })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(JSON.stringify(bench.workbook.grid('Passages'))).toBe(before);
    expect((await bench.workbook.describe()).sheets.map(({ name }) => name)).toEqual([
      'Passages',
      'Paramètres',
    ]);
  });

  it('progress of a stage never goes back, and ends', async () => {
    const bench = benchOf({
      rows: Array.from({ length: 4100 }, (_, n) => ({ ...soundRows({})[0], idTechnique: `P-${n}` })),
    });
    const told: Progress[] = [];
    await createSession(bench.workbook, bench.surroundings, 'fr').generate(
      { action: 'CREATION' },
      { onProgress: (p) => told.push(p) },
    );
    const stages = [...new Set(told.map(({ stage }) => stage))];
    expect(stages).toEqual(['checking', 'writing', 'validating', 'comparing']);
    const checking = told.filter(({ stage }) => stage === 'checking').map(({ done }) => done);
    expect(checking).toEqual([0, 2000, 4000, 4100]);
    expect(told.every(({ done, total }) => done <= total)).toBe(true);
  });
});

describe('an accusé of a file rejected whole', () => {
  const lineOf = (text: string, wanted: string) =>
    text.split('\n').findIndex((line) => line.includes(wanted)) + 1;

  it('gives the row and the element of each error while the rows are those that were sent', async () => {
    const bench = benchOf({ rows: soundRows({}, { nomNaissance: 'MODÈLE' }) });
    const [file] = (await bench.send()).files;
    const text = (file?.file.chunks ?? []).map((chunk) => new TextDecoder().decode(chunk)).join('');
    const line = lineOf(text, 'MODÈLE');
    const accuse = readAccuseFiles([rejected(file?.name ?? '', [line, 3])]).read;

    const same = await bench.check();
    const { accuses, journal } = applyAccuses(same, accuse, false);
    expect(accuses[0]?.errors).toEqual([
      { at: { sheet: SHEET, row: 3 }, element: 'nomNaissance', text: `XSD : refus ${line}` },
      { at: null, element: expect.anything(), text: 'XSD : refus 3' },
    ]);
    bench.type(2, 'nomNaissance', 'CHANGÉ');
    const changed = applyAccuses(await bench.check(), accuse, false).accuses[0]?.errors;
    expect(changed?.map(({ at }) => at)).toEqual([null, null]);

    await recordJournal(await bench.check(), journal);
    expect(bench.column('Statut')).toEqual(['Prêt', 'À corriger']);
  });
});
