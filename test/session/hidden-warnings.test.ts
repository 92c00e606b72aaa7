import { describe, expect, it } from '@jest/globals';
import { soundRows } from '../actions/workbooks';
import { opened } from './opened';

const rows = soundRows(
  { nomNaissance: 'Camille', prenom1: 'DUPONT' },
  { nomNaissance: 'Mme MARTIN' },
  { scoring: 'nil' },
);
const rulesOf = async ({ session }: ReturnType<typeof opened>) =>
  (await session.findings({ offset: 0, limit: 99 })).items.map(({ rule }) => rule);
const hidden = [{ rule: 'swapped-names', title: 'Nom et prénom échangés\u00a0?', count: 1 }];

describe('warnings that a workbook leaves unsaid', () => {
  it('are gone from findings, marks and words, and are said to be there', async () => {
    const on = opened({ rows });
    await on.session.check({});
    expect(await rulesOf(on)).toContain('swapped-names');
    const report = await on.session.hideWarnings('swapped-names', {});
    expect(report.hidden).toEqual(hidden);
    expect(await rulesOf(on)).not.toContain('swapped-names');
    expect(on.cell(2, 'Anomalies')).toBeNull();
  });

  it('stay so for whoever opens the workbook next, and after a row was checked again', async () => {
    const on = opened({ rows });
    await on.session.check({});
    await on.session.hideWarnings('swapped-names', {});
    const next = on.anew();
    expect((await next.check({})).hidden).toEqual(hidden);
    on.type(2, 'prenom1', 'DURAND');
    const report = await on.session.recheck('own', {});
    expect(report?.hidden).toEqual(hidden);
    expect(await rulesOf(on)).not.toContain('swapped-names');
  });

  it('are said again, one kind or all; one undo takes either choice back', async () => {
    const on = opened({ rows });
    await on.session.check({});
    await on.session.hideWarnings('swapped-names', {});
    await on.session.hideWarnings('name-with-title', {});
    expect((await on.session.showWarnings('name-with-title', {})).hidden).toEqual(hidden);
    expect(await on.session.undo({})).toMatchObject({ kind: 'warnings' });
    expect((await on.session.report())?.hidden).toHaveLength(2);
    expect((await on.session.showWarnings('all', {})).hidden).toEqual([]);
    expect(await rulesOf(on)).toEqual(expect.arrayContaining(['swapped-names', 'name-with-title']));
  });

  it('are never errors', async () => {
    const on = opened({ rows });
    await on.session.check({});
    const before = await on.session.report();
    expect(before?.groups.find(({ id }) => id.startsWith('nil-word'))).toMatchObject({ hideable: null });
    const after = await on.session.hideWarnings('nil-word', {});
    expect([after.hidden, after.errors]).toEqual([[], before?.errors]);
  });

  it('are named in the certificate, and counted nowhere else in it', async () => {
    const on = opened({ rows });
    await on.session.check({});
    await on.session.hideWarnings('swapped-names', {});
    await on.session.writeReport({});
    const lines = on.workbook.grid('Rapport de contrôle');
    expect(lines.find(([name]) => name === 'Avertissements masqués')?.[1]).toBe(
      'Nom et prénom échangés\u00a0? (1)',
    );
    expect(lines.find((line) => line[1] === 'swapped-names')?.slice(2, 5)).toEqual([0, 0, 0]);
  });
});
