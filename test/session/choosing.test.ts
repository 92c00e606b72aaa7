import { describe, expect, it } from '@jest/globals';
import { soundRows } from '../actions/workbooks';
import { opened } from './opened';

const cellOf = (on: ReturnType<typeof opened>, row: number, header: string) => ({
  sheet: 'Passages',
  row,
  column: on.columnOf(header),
});

describe('what a person may do about a finding', () => {
  const rows = soundRows(
    { nomNaissance: 'Camille', prenom1: 'DUPONT' },
    { nomNaissance: 'DURAND née MARTIN', nomUsage: null },
    { codeInsee: '35000', codePostal: null },
    { codeInsee: '1004' },
  );

  it('is shown with what it would write', async () => {
    const on = opened({ rows });
    expect(await on.session.ways(cellOf(on, 2, 'nomNaissance'))).toEqual([]);
    await on.session.check({});
    expect(await on.session.ways(cellOf(on, 2, 'nomNaissance'))).toEqual([
      {
        group: 'swapped-names:nomNaissance',
        code: 'swap-names',
        label: 'Intervertir nom et prénom',
        changes: [
          { fieldLabel: 'Nom de naissance', before: 'Camille', after: 'DUPONT' },
          { fieldLabel: 'Prénom', before: 'DUPONT', after: 'Camille' },
        ],
      },
    ]);
    expect((await on.session.ways(cellOf(on, 3, 'nomNaissance'))).map(({ code }) => code)).toEqual([
      'usage-apart',
    ]);
  });

  it('is not offered where a safe correction mends it', async () => {
    const on = opened({ rows });
    await on.session.check({});
    expect(await on.session.ways(cellOf(on, 5, 'codeInsee'))).toEqual([]);
  });

  it('is written in one step, checked again, and taken back by one undo', async () => {
    const on = opened({ rows });
    await on.session.check({});
    const way = {
      sheet: 'Passages',
      row: 2,
      group: 'swapped-names:nomNaissance',
      code: 'swap-names',
    } as const;
    expect(await on.session.mend(way, {})).toMatchObject({ isDone: true });
    expect([on.cell(2, 'nomNaissance'), on.cell(2, 'prenom1')]).toEqual(['DUPONT', 'Camille']);
    expect(await on.session.findingsAt(cellOf(on, 2, 'nomNaissance'))).toEqual([]);
    expect(await on.session.undo({})).toMatchObject({ cells: 2, left: 0 });
    expect([on.cell(2, 'nomNaissance'), on.cell(2, 'prenom1')]).toEqual(['Camille', 'DUPONT']);
  });

  it('is not done once the row says something else', async () => {
    const on = opened({ rows });
    await on.session.check({});
    on.type(2, 'nomNaissance', 'PETIT');
    const way = {
      sheet: 'Passages',
      row: 2,
      group: 'swapped-names:nomNaissance',
      code: 'swap-names',
    } as const;
    expect(await on.session.mend(way, {})).toMatchObject({ isDone: false });
    expect([on.cell(2, 'nomNaissance'), on.cell(2, 'prenom1')]).toEqual(['PETIT', 'DUPONT']);
  });
});

describe('an explanation', () => {
  it('says why it is asked for, what says so, and an example', async () => {
    const on = opened({ rows: soundRows({ nomNaissance: 'Camille', prenom1: 'DUPONT' }) });
    await on.session.check({});
    const [finding] = await on.session.findingsAt(cellOf(on, 2, 'nomNaissance'));
    expect(finding?.explained).toEqual({
      why: expect.stringMatching(/^La CDC cherche d’abord la personne par son nom/),
      source: expect.stringContaining('Usage du métier'),
      example: expect.stringContaining('Camille'),
    });
  });
});
