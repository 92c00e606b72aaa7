import { describe, expect, it } from '@jest/globals';
import { soundRows } from '../actions/workbooks';
import { opened } from './opened';

describe('findings alike', () => {
  it('come by severity, what one click mends first, then the rarest; each names its person', async () => {
    const on = opened({
      rows: soundRows(
        { prenom1: 'Lou', nomNaissance: 'DUPONT2' },
        { prenom1: 'Ana', obtentionCertification: 'par la fenêtre' },
        { prenom1: 'Zoé', obtentionCertification: 'par la fenêtre' },
        { prenom1: 'Yann', codeInsee: 'RENNES' },
        { prenom1: 'Hugo', codeInsee: '1004' },
      ),
    });
    const { groups } = await on.session.check({});
    const errors = groups.filter(({ severity }) => severity === 'error');
    const firstAlone = errors.findIndex(({ corrections }) => corrections === 0);
    expect(firstAlone).toBeGreaterThan(0);
    expect(errors.slice(firstAlone).every(({ corrections }) => corrections === 0)).toBe(true);
    const alone = errors.slice(firstAlone).map(({ count }) => count);
    expect(alone).toEqual(alone.toSorted((a, b) => a - b));
    const group = groups.find(({ id }) => id.endsWith(':obtentionCertification'))?.id ?? '';
    const { items } = await on.session.findings({ group, offset: 0, limit: 10 });
    expect(items.map(({ person }) => person)).toEqual(['EXEMPLE Ana', 'EXEMPLE Zoé']);
    expect(await on.session.findings({ search: 'zoé', offset: 0, limit: 10 })).toMatchObject({
      items: [{ row: 4 }],
    });
  });

  const words = soundRows(
    { obtentionCertification: 'par la fenêtre' },
    { obtentionCertification: 'par la fenêtre' },
    { obtentionCertification: 'formation' },
    { obtentionCertification: null },
    {},
  );
  const groupOf = async (on: ReturnType<typeof opened>, field: string, rule = '') =>
    (await on.session.check({})).groups.find(({ id }) => id.startsWith(rule) && id.endsWith(`:${field}`))
      ?.id ?? '';

  it('offer one choice for each of their values, and one undo', async () => {
    const on = opened({ rows: words });
    const group = await groupOf(on, 'obtentionCertification', 'not-in-list');
    expect(await on.session.groupToMend(group)).toMatchObject({
      field: { field: 'obtentionCertification', kind: 'choice' },
      values: [
        { value: 'par la fenêtre', count: 2 },
        { value: 'formation', count: 1 },
      ],
      addsColumn: false,
    });
    const done = await on.session.mendGroup(group, [{ value: 'par la fenêtre', after: 'PAR_ADMISSION' }], {});
    expect(done).toMatchObject({ rows: 2, left: [] });
    const cells = () => [2, 3, 4].map((row) => on.cell(row, 'obtentionCertification'));
    expect(cells()).toEqual(['Par admission', 'Par admission', 'formation']);
    expect(await on.session.undo({})).toMatchObject({ cells: 2, left: 0 });
    expect(cells()).toEqual(['par la fenêtre', 'par la fenêtre', 'formation']);
  });

  it('fill the cells that hold nothing, and those alone', async () => {
    const on = opened({ rows: words });
    const group = await groupOf(on, 'obtentionCertification', 'required');
    expect(await on.session.groupToMend(group)).toMatchObject({ values: [{ value: '', count: 1 }] });
    await on.session.mendGroup(group, [{ value: '', after: 'PAR_SCORING' }], {});
    expect([5, 6].map((row) => on.cell(row, 'obtentionCertification'))).toEqual([
      'Par scoring',
      'Par admission',
    ]);
  });

  it('of a name, a birth or an id are mended one by one', async () => {
    const on = opened({ rows: soundRows({ nomNaissance: null }, { prenom1: null }, { idTechnique: null }) });
    const { groups } = await on.session.check({});
    for (const { id } of groups) expect([id, await on.session.groupToMend(id)]).toEqual([id, null]);
  });

  it('of a field without a column have one added, and are written there alone', async () => {
    const on = opened({ rows: soundRows({ obtentionCertification: 'Par scoring' }, {}) });
    const group = await groupOf(on, 'scoring', 'scoring-missing');
    expect(await on.session.groupToMend(group)).toMatchObject({
      values: [{ value: '', count: 1 }],
      addsColumn: true,
    });
    const done = await on.session.mendGroup(group, [{ value: '', after: '785' }], {});
    expect(done).toMatchObject({ rows: 1, left: [] });
    expect([2, 3].map((row) => on.cell(row, 'Score'))).toEqual(['785', null]);
    await on.session.undo({});
    expect(() => on.columnOf('Score')).toThrow();
  });

  it('of a column that the table lacks fill it on each row, but never with what is a person’s own', async () => {
    const rows = soundRows({}, {}).map(({ obtentionCertification, sexe, ...row }) => row);
    const on = opened({ rows });
    const group = await groupOf(on, 'obtentionCertification', 'column-missing');
    expect(await on.session.groupToMend(group)).toMatchObject({
      values: [{ value: '', count: 2 }],
      addsColumn: true,
    });
    const done = await on.session.mendGroup(group, [{ value: '', after: 'PAR_ADMISSION' }], {});
    expect(done).toMatchObject({ rows: 2, left: [] });
    expect([2, 3].map((row) => on.cell(row, 'Obtention'))).toEqual(['Par admission', 'Par admission']);
    expect(done.report?.groups.filter(({ id }) => id.endsWith(':obtentionCertification'))).toEqual([]);
    await on.session.undo({});
    expect(() => on.columnOf('Obtention')).toThrow();
    expect(await on.session.groupToMend(await groupOf(on, 'sexe', 'column-missing'))).toBeNull();
  });

  it('of a column that the table lacks are one, of which the people are listed where it is their own', async () => {
    const rows = soundRows({ prenom1: 'Lou', nomNaissance: '=1+1' }, { prenom1: 'Ana' }).map(
      ({ sexe, ...row }) => row,
    );
    const on = opened({ rows });
    const { errors, groups } = await on.session.check({});
    const missing = groups.find(({ id }) => id === 'column-missing:sexe');
    expect(missing).toMatchObject({ count: 1, rows: 2, isToAsk: true });
    expect(errors).toBe(groups.reduce((sum, each) => sum + (each.severity === 'error' ? each.count : 0), 0));
    const { total, items } = await on.session.findings({ group: 'column-missing:sexe', offset: 0, limit: 9 });
    expect([total, items[0]?.row, items[0]?.message]).toEqual([
      1,
      null,
      'Aucune colonne du tableau ne dit «\u00a0Sexe\u00a0», que 2 lignes doivent avoir. C’est propre à chaque personne\u00a0: demandez-le à qui tient les dossiers, et ajoutez la colonne.',
    ]);
    const { name, page } = await on.session.listToAsk('column-missing:sexe', {});
    expect(name).toBe('À demander - Sexe.csv');
    const [header, first, second] = (await page.text()).split('\r\n');
    expect(header).toMatch(/^(?:\uFEFF)?Feuille;Ligne;Nom;Prénom;Identifiant technique;Sexe$/);
    expect(first).toMatch(/^Passages;2;"'=1\+1";Lou;[^;]+;$/);
    expect(second).toMatch(/^Passages;3;EXEMPLE;Ana;[^;]+;$/);
    const aside = await on.session.setAside({ group: 'column-missing:sexe' }, 'Doublon', {});
    expect(aside.rows).toBe(2);
  });

  it('leave a row that changed since, and say which', async () => {
    const on = opened({ rows: words });
    const group = await groupOf(on, 'obtentionCertification', 'not-in-list');
    on.type(3, 'obtentionCertification', 'Par admission');
    const done = await on.session.mendGroup(group, [{ value: 'par la fenêtre', after: 'PAR_SCORING' }], {});
    expect(done).toMatchObject({ rows: 1, left: [] });
    expect(on.cell(3, 'obtentionCertification')).toBe('Par admission');
  });

  it('are set aside together, with one reason', async () => {
    const on = opened({ rows: words });
    const group = await groupOf(on, 'obtentionCertification', 'not-in-list');
    expect(await on.session.setAside({ group }, 'Pièces attendues', {})).toMatchObject({ rows: 3, kept: 0 });
    expect([2, 3, 4, 5].map((row) => on.cell(row, 'Mis de côté'))).toEqual([
      'Pièces attendues',
      'Pièces attendues',
      'Pièces attendues',
      null,
    ]);
    expect(await on.session.undo({})).toMatchObject({ cells: 3 });
  });
});
