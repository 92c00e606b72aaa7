import { describe, expect, it } from '@jest/globals';
import { soundRows } from '../actions/workbooks';
import { opened } from './opened';

const NONE = { codeInsee: null, libelleCommuneNaissance: null, codePostal: null };
const at = (row: number) => ({ sheet: 'Passages', row });
const CODE = 'codeInsee';
const TOWN = 'libelleCommuneNaissance';

describe('Chercher le code, for a row', () => {
  const open = () => opened({ rows: soundRows({ ...NONE, libelleCommuneNaissance: 'Renes' }, {}) });

  it('says what the row says of its birthplace', async () => {
    const { session } = open();
    expect(await session.birthplace(at(2))).toMatchObject({ typed: 'Renes', postalCode: null, row: 2 });
    expect(await session.birthplace(at(40))).toBeNull();
  });

  it('shows what would be written, then writes code and name in one step, taken back by one', async () => {
    const { session, cell } = open();
    await session.check({});
    expect(await session.placePreview(at(2), '35238')).toEqual([
      { fieldLabel: 'Code INSEE de naissance', before: null, after: '35238' },
      { fieldLabel: 'Commune de naissance', before: 'Renes', after: 'Rennes' },
    ]);
    expect(await session.putPlace(at(2), '35238', {})).toMatchObject({ rows: 1, left: [] });
    expect([cell(2, CODE), cell(2, TOWN)]).toEqual(['35238', 'Rennes']);
    expect(await session.undo({})).toMatchObject({ kind: 'places', cells: 2, left: 0 });
    expect([cell(2, CODE), cell(2, TOWN)]).toEqual([null, 'Renes']);
  });

  it('works before any check', async () => {
    const { session, cell } = open();
    await session.putPlace(at(2), '35238', {});
    expect(cell(2, CODE)).toBe('35238');
    expect(await session.report()).toBeNull();
  });

  it('writes nothing of a row whose cells changed while it was written', async () => {
    let isTold = false;
    const on = opened(
      { rows: soundRows({ ...NONE, libelleCommuneNaissance: 'Renes' }) },
      {
        before: (call, _rank, workbook) => {
          if (!isTold || call !== 'read') return;
          isTold = false;
          workbook.change({ sheet: 'Passages', row: 2, column: on.columnOf(TOWN), values: [['Nantes']] });
        },
      },
    );
    await on.session.check({});
    isTold = true;
    expect(await on.session.putPlace(at(2), '35238', {})).toMatchObject({ rows: 0, left: [at(2)] });
    expect([on.cell(2, CODE), on.cell(2, TOWN)]).toEqual([null, 'Nantes']);
  });

  it('adds the column of codes where there is none', async () => {
    const { codeInsee: _none, ...row } = soundRows({ ...NONE, libelleCommuneNaissance: 'Renes' })[0] ?? {};
    const on = opened({ rows: [row] });
    await on.session.check({});
    expect(await on.session.putPlace(at(2), '35238', {})).toMatchObject({ rows: 1, left: [] });
    expect([on.cell(2, 'Code INSEE de naissance'), on.cell(2, TOWN)]).toEqual(['35238', 'Rennes']);
  });
});

describe('Chercher le code, for a group', () => {
  const town = (libelleCommuneNaissance: string, more = {}) => ({
    ...NONE,
    libelleCommuneNaissance,
    ...more,
  });
  const rows = soundRows(
    town('Rennes'),
    town('RENNES'),
    town('rennes'),
    town('Saint-Denis'),
    town('St Denis'),
    town('Nantes', { codePostal: '44000' }),
    town('Oran (Algérie)'),
    { libelleCommuneNaissance: 'Rennes' },
  );

  it('groups the rows that name a place and have no code, homonyms apart, the most frequent first', async () => {
    const { session } = opened({ rows });
    expect(await session.placeGroups()).toEqual([]);
    await session.check({});
    const groups = await session.placeGroups();
    expect(
      groups.map(({ typed, count, isExact, candidates }) => [
        typed,
        count,
        isExact,
        candidates.slice(0, 4).map(({ code }) => code),
      ]),
    ).toEqual([
      ['Rennes', 3, true, ['35238']],
      ['Saint-Denis', 2, true, ['11339', '30247', '93066', '97411']],
      ['Oran (Algérie)', 1, true, ['99352']],
    ]);
  });

  it('puts the code into all of them with one yes, and one undo takes it back', async () => {
    const { session, cell } = opened({ rows });
    await session.check({});
    const [group] = await session.placeGroups();
    expect(await session.putPlace({ group: group?.id ?? '' }, '35238', {})).toMatchObject({
      rows: 3,
      left: [],
    });
    expect([2, 3, 4, 5].map((row) => cell(row, CODE))).toEqual(['35238', '35238', '35238', null]);
    expect(cell(3, TOWN)).toBe('RENNES');
    expect((await session.placeGroups()).map(({ typed }) => typed)).toEqual([
      'Saint-Denis',
      'Oran (Algérie)',
    ]);
    expect(await session.undo({})).toMatchObject({ kind: 'places', cells: 3 });
    expect(await session.placeGroups()).toHaveLength(3);
  });

  it('leaves and lists a row of which a cell was changed since', async () => {
    const on = opened({ rows });
    await on.session.check({});
    const [group] = await on.session.placeGroups();
    on.type(3, TOWN, 'Nantes');
    expect(await on.session.putPlace({ group: group?.id ?? '' }, '35238', {})).toMatchObject({ rows: 2 });
    expect(on.cell(3, CODE)).toBeNull();
  });
});
