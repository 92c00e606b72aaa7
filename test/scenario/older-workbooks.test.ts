import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { check, survey } from '#actions/checking';
import { planGather, writeGather } from '#actions/gathering';
import { recordCheck, recordJournal } from '#actions/recording';
import { applyAccuses, generate, readAccuseFiles } from '#actions/sending';
import { groupBy } from '#dictionary';
import { memoryWorkbook } from '#workbook/memory';
import { openXlsx } from '#workbook/xlsx';
import { contentOf, processed, sound } from '../actions/workbooks';
import { testSurroundings } from './surroundings';

const open = (name: string) =>
  openXlsx(new Uint8Array(readFileSync(`test/fixtures/workbooks/${name}`)), name);

/** How many rows have each status. */
const countsOf = (rows: readonly { readonly status: string }[]) =>
  Object.fromEntries(
    [...groupBy(rows, ({ status }) => status)].map(([status, { length }]) => [status, length]),
  );

const reread = async (workbook: Awaited<ReturnType<typeof open>>) =>
  openXlsx(await workbook.save(), 'relu.xlsx');

describe('a workbook made by version 1', () => {
  it('opens as an empty template', async () => {
    const { rows, findings } = await check(await open('v1-template.xlsx'), {}, testSurroundings());
    expect(rows).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(['id-missing', 'id-missing', 'id-missing']);
  });

  it('has the statuses it had, and remembers what was sent once it is checked and saved', async () => {
    const workbook = await open('v1-sent.xlsx');
    const before = await check(workbook, {}, testSurroundings());
    await recordCheck(before);
    for (const { rows, journal } of [before, await check(await reread(workbook), {}, testSurroundings())]) {
      expect(countsOf(rows)).toEqual({
        accepted: 17,
        ko: 5,
        doubtful: 1,
        deposited: 2,
        generated: 1,
        aside: 1,
        invalid: 5,
      });
      expect(journal.deposits.map(({ state, passages, ok, ko }) => [state, passages, ok, ko])).toEqual([
        ['processed-with-ko', 25, 17, 6],
        ['generated', 1, null, null],
      ]);
      expect(journal.history).toHaveLength(26);
    }
  });

  it('says whom its lines are of once it is checked: those whose rows still hold what was sent, and no other', async () => {
    const workbook = await open('v1-sent.xlsx');
    const seen = await check(workbook, {}, testSurroundings());
    const [on] = seen.workspace.tables;
    const changed = seen.rows.find(({ status }) => status === 'accepted');
    const { sheet = '', columns } = on?.table ?? {};
    const cell = { sheet, row: changed?.row ?? 0, column: columns?.nomUsage ?? 0 };
    await workbook.write([{ ...cell, values: [['AUTRE']] }]);
    await recordCheck(await check(workbook, {}, testSurroundings()));
    const { rows, journal, workspace } = await check(await reread(workbook), {}, testSurroundings());
    const prints = new Map(rows.map((row) => [row.fingerprint, row]));
    expect(journal.history.map(({ idTechnique, personKey, code }) => [idTechnique, personKey, code])).toEqual(
      journal.history.map(({ idTechnique, fingerprint }) => {
        const row = prints.get(fingerprint);
        return [idTechnique, row?.personKey ?? '', row?.values.code ?? ''];
      }),
    );
    const unsaid = journal.history.filter(({ code }) => code === '');
    expect(unsaid.map(({ idTechnique }) => idTechnique)).toEqual([changed?.idTechnique]);
    expect(journal.history).toBe(workspace.history);
  });

  it('has its rows set aside by their column once it is checked, with the reason, and says so once', async () => {
    const workbook = await open('v1-sent.xlsx');
    const before = await check(workbook, {}, testSurroundings());
    expect(before.findings.filter(({ rule }) => rule === 'aside-carried').map(({ data }) => data)).toEqual([
      { count: 1 },
    ]);
    await recordCheck(before);
    const after = await reread(workbook);
    const { workspace, rows, findings } = await check(after, {}, testSurroundings());
    const [row] = rows.filter(({ status }) => status === 'aside');
    expect([row?.row, row?.statusCell, row?.aside]).toEqual([30, 'Mis de côté', 'doublon']);
    expect(findings.filter(({ rule }) => rule === 'aside-carried')).toEqual([]);
    const [on] = workspace.tables;
    const cell = { sheet: on?.table.sheet ?? '', row: 30, column: on?.aside[0] ?? 0, values: [[null]] };
    await after.write([cell]);
    const freed = await check(after, {}, testSurroundings());
    expect(freed.rows.find((each) => each.row === 30)?.status).not.toBe('aside');
  });

  it('sends nothing of what it holds again', async () => {
    const workbook = await open('v1-sent.xlsx');
    const { files, left } = await generate(workbook, {}, { action: 'CREATION' }, testSurroundings());
    expect(files).toEqual([]);
    expect(left).toHaveLength(32);
  });
});

describe('a workbook made by version 2', () => {
  it('has the statuses it had, and its deposits gain the days of their accusés', async () => {
    const workbook = await open('v2-sent.xlsx');
    const before = await check(workbook, {}, testSurroundings());
    const [, deletion] = before.journal.deposits;
    const { read } = readAccuseFiles([
      { ...processed(deletion?.idFlux ?? '', { ok: ['2026-0002'] }), name: 'Accuse_20261205.xml' },
    ]);
    await recordJournal(before, applyAccuses(before, read, false).journal);
    const after = await check(await reread(workbook), {}, testSurroundings());
    for (const [{ rows, journal }, status, days] of [
      [before, 'deleting', ['', '']],
      [after, 'deleted', ['', '2026-12-05']],
    ] as const) {
      const counts = [...groupBy(rows, ({ status: each }) => each)].map(([each, { length }]) => [
        each,
        length,
      ]);
      expect(Object.fromEntries(counts)).toEqual({
        accepted: 16,
        [status]: 1,
        ko: 5,
        doubtful: 1,
        deposited: 2,
        invalid: 7,
      });
      expect(journal.deposits.map(({ accuseOn }) => accuseOn)).toEqual(days);
      expect(journal.history).toHaveLength(26);
    }
  });
});

describe('a workbook made by version 3', () => {
  it('has the statuses it had, and its deposits may say what the portal shows', async () => {
    const workbook = await open('v3-sent.xlsx');
    const before = await check(workbook, {}, testSurroundings());
    const deposits = before.journal.deposits.map((deposit) => ({
      ...deposit,
      portal: 'errors' as const,
      portalOn: '2026-12-06',
    }));
    await recordJournal(before, { ...before.journal, deposits });
    const after = await check(await reread(workbook), {}, testSurroundings());
    for (const { rows, journal } of [before, after]) {
      expect(countsOf(rows)).toEqual({
        accepted: 16,
        deleted: 1,
        ko: 5,
        doubtful: 1,
        deposited: 2,
        invalid: 7,
      });
      expect(journal.deposits.map(({ accuseOn }) => accuseOn)).toEqual(['', '2026-12-05']);
      expect(journal.history).toHaveLength(26);
    }
    expect(after.journal.deposits.map(({ portal, portalOn }) => [portal, portalOn])).toEqual([
      ['errors', '2026-12-06'],
      ['errors', '2026-12-06'],
    ]);
  });
});

describe('a workbook made by version 4', () => {
  it('has the statuses it had, and takes the rows of a department', async () => {
    const workbook = await open('v4-sent.xlsx');
    const surroundings = testSurroundings();
    const seen = await survey(workbook, {}, surroundings);
    const file = { name: 'cuisine.xlsx', open: async () => department() };
    await writeGather(await planGather(seen, [file], [], surroundings), {}, surroundings);
    const { rows, journal } = await check(await reread(workbook), {}, surroundings);
    expect(countsOf(rows)).toEqual({
      accepted: 16,
      deleted: 1,
      ko: 5,
      doubtful: 1,
      deposited: 2,
      invalid: 7,
      ready: 1,
    });
    expect(journal.deposits.map(({ portal, portalOn }) => [portal, portalOn])).toEqual([
      ['errors', '2026-12-06'],
      ['errors', '2026-12-06'],
    ]);
    expect(journal.history).toHaveLength(26);
  });
});

describe('a workbook made by version 5', () => {
  it('has the statuses it had: the row of a department whose file was given up may go', async () => {
    const seen = await check(await open('v5-sent.xlsx'), {}, testSurroundings());
    await recordCheck(seen);
    for (const { rows, journal } of [seen, await check(seen.workspace.workbook, {}, testSurroundings())]) {
      expect(countsOf(rows)).toEqual({
        accepted: 16,
        deleted: 1,
        ko: 5,
        doubtful: 1,
        deposited: 2,
        invalid: 7,
        ready: 1,
      });
      expect(rows.find(({ status }) => status === 'ready')?.idTechnique).toBe('CUISINE-1');
      expect(journal.deposits.map(({ state }) => state)).toEqual([
        'processed-with-ko',
        'processed',
        'cancelled',
      ]);
      expect(journal.history).toHaveLength(27);
    }
  });
});

const department = () => memoryWorkbook(contentOf({ rows: [{ ...sound, idTechnique: 'CUISINE-1' }] }));
