import { beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '#actions/checking';
import { rewrite, select } from '#actions/sending';
import { processed, SHEET, soundRows } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';
import { opened, type Opened } from './opened';

const NIR = '2850635238012';
/** One goes by its NIR alone, one by it on request, one by civil status with a NIR beside, one that CDC refuses. */
const rows = soundRows(
  { nir: NIR, identification: 'NIR' },
  {
    nir: '2850635238013',
    prenom1: null,
    sexe: null,
    dateNaissance: null,
    codeInsee: null,
  },
  { nir: '2850635238014' },
  { nir: '2850635238015', identification: 'NIR' },
);

let on: Opened;
let idFlux: string;

const states = async () => {
  const { rows: all } = await check(on.workbook, {}, testSurroundings());
  return all.map(({ status, fingerprint, branch, modified, errors }) => ({
    status,
    fingerprint,
    branch,
    modified,
    errors,
  }));
};
const nirs = () => [2, 3, 4, 5].map((row) => on.cell(row, 'nir') ?? null);

beforeEach(async () => {
  on = opened({ rows });
  const { files } = await on.session.generate({ action: 'CREATION' }, {});
  idFlux = files[0]?.idFlux ?? '';
  await on.session.confirmDeposit(idFlux);
  await on.session.readAccuses(
    [processed(idFlux, { ok: ['P-001', 'P-002', 'P-003'], ko: [['P-004', 'Aucun titulaire']] })],
    {},
  );
  await on.session.applyAccuses(false, {});
});

describe('the NIR of accepted rows', () => {
  it('are wiped on request, and nothing else of the rows is another', async () => {
    const before = await states();
    expect(before.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted', 'ko']);
    expect((await on.session.sentSince()).nirs).toEqual({ toWipe: 3, needed: 1 });
    expect(await on.session.wipeNirs({})).toEqual({ wiped: 3, formulas: 0 });
    expect(nirs()).toEqual([null, null, null, '2850635238015']);
    expect(await states()).toEqual(before);
    expect((await on.session.sentSince()).modified.count).toBe(0);
    expect((await on.session.sentSince()).nirs).toEqual({ toWipe: 0, needed: 1 });
  });

  it('leave no trace of their digits anywhere in the workbook', async () => {
    await on.session.wipeNirs({});
    const { sheets } = await on.workbook.describe();
    const cells = sheets.flatMap(({ name }) => on.workbook.grid(name)).flat();
    expect(cells.filter((cell) => String(cell).includes(NIR))).toEqual([]);
  });

  it('are put back by one undo', async () => {
    const before = await states();
    await on.session.wipeNirs({});
    await on.session.undo({});
    expect(nirs()).toEqual(rows.map(({ nir }) => nir));
    expect(await states()).toEqual(before);
  });

  it('are missed once the row says something else', async () => {
    await on.session.wipeNirs({});
    on.type(2, 'dateDebutValidite', '21/03/2026');
    const [first] = await states();
    expect(first).toMatchObject({
      status: 'accepted',
      branch: 'identifiantNational',
      modified: true,
      errors: ['nir'],
    });
  });

  it('keep their file from being made again, and their rows from being deleted, which is said', async () => {
    await on.session.wipeNirs({});
    const result = await check(on.workbook, {}, testSurroundings());
    expect(() => rewrite(result, idFlux)).toThrow(expect.objectContaining({ code: 'nir-wiped' }));
    const chosen = [{ sheet: SHEET, runs: [{ first: 2, last: 4 }] }];
    const { left } = select(result, { action: 'SUPPRESSION', rows: chosen });
    expect(left.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'nir-wiped'],
      [3, 'nir-wiped'],
      [5, 'ko-unchanged'],
    ]);
    const { files } = await on.session.generate({ action: 'SUPPRESSION', rows: chosen }, {});
    expect(files.map(({ passages }) => passages)).toEqual([1]);
  });

  it('typed again, are what was sent', async () => {
    const before = await states();
    await on.session.wipeNirs({});
    on.type(2, 'nir', NIR);
    expect(await states()).toEqual(before);
  });
});

it('a NIR is masked in what the pane says of it, its last three characters aside', async () => {
  const typed = '1910744109334';
  on = opened({
    rows: soundRows({ nir: typed, sexe: 'F' }, { nir: '2 91 07 44 109 334', identification: 'NIR' }),
  });
  await on.session.check({});
  const { items } = await on.session.findings({ offset: 0, limit: 100 });
  const corrections = await on.session.corrections({ offset: 0, limit: 100 });
  const said = JSON.stringify([items, corrections]);
  expect(items.filter(({ key }) => key === 'nir').length).toBeGreaterThan(0);
  expect(said).toContain('334');
  expect(said).not.toMatch(/[12]\s?91\s?07/);
});
