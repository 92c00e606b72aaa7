import { describe, expect, it } from '@jest/globals';
import { openWorkspace, remember } from '#actions/workspace';
import type { Workbook } from '#workbook';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { testSurroundings } from '../../scenario/surroundings';
import { watched } from '../writing/watched';

const workbookOf = (...lines: readonly (readonly (string | null)[])[]) =>
  memoryWorkbook({ sheets: [{ name: '_accrochage', rows: [['key', 'value'], ...lines] }] });

const opened = async (workbook: Workbook) => openWorkspace(workbook, {}, testSurroundings());

const linesOf = (workbook: MemoryWorkbook) => workbook.grid('_accrochage').slice(1);

describe('what the workbook remembers', () => {
  it('is written one key on its own line, wherever it stands; the others are left as they are', async () => {
    const workbook = workbookOf(['model', 'short'], ['last-check', 'hier'], ['autre', 'chose']);
    await remember(await opened(workbook), { 'last-check': 'ce jour' });
    expect(linesOf(workbook)).toEqual([
      ['model', 'short'],
      ['last-check', 'ce jour'],
      ['autre', 'chose'],
    ]);
  });

  it('keeps what another pane remembered since the sheet was last seen', async () => {
    const workbook = workbookOf(['model', 'short']);
    const [mine, theirs] = [await opened(workbook), await opened(workbook)];
    await remember(theirs, { 'last-check': 'ce jour' });
    const { memory } = await remember(mine, { 'own-columns': '{}' });
    expect(memory).toEqual({ model: 'short', 'last-check': 'ce jour', 'own-columns': '{}' });
    expect((await opened(workbook)).memory).toEqual(memory);
  });

  it('costs one write when nobody else writes, and no reading', async () => {
    const { workbook, calls, forget } = watched(workbookOf(['model', 'short']), 100);
    const workspace = await opened(workbook);
    forget();
    const after = await remember(workspace, { 'last-check': 'ce jour' });
    await remember({ workbook, ...after }, { 'last-check': 'demain' });
    expect(calls.map(({ method }) => method)).toEqual(['write', 'write']);
  });

  it('stops and says so when the lines change each time', async () => {
    const workbook = workbookOf(['model', 'short'], ['last-check', 'hier']);
    let times = 0;
    const { workbook: raced } = watched(workbook, 100, (_, { method }) => {
      if (method !== 'write') return;
      workbook.change({ sheet: '_accrochage', row: 3, column: 2, values: [[`${(times += 1)}`]] });
    });
    await expect(remember(await opened(raced), { 'last-check': 'ce jour' })).rejects.toThrow(
      /Un autre volet écrit au même moment/,
    );
    expect(linesOf(workbook)[0]).toEqual(['model', 'short']);
  });

  it('is cut when it is long, takes its lines again when it is shorter, and is forgotten when empty', async () => {
    const workbook = workbookOf(['model', 'short']);
    const long = 'é'.repeat(70_000);
    const first = await remember(await opened(workbook), { mapping: long });
    expect((await opened(workbook)).memory.mapping).toBe(long);
    expect(linesOf(workbook)).toHaveLength(4);
    await remember({ workbook, ...first }, { mapping: '' });
    const empty = await opened(workbook);
    expect(empty.memory).toEqual({ model: 'short' });
    await remember(empty, { 'last-check': 'ce jour' });
    expect(linesOf(workbook)[1]).toEqual(['last-check', 'ce jour']);
  });

  it('gets its sheet when there is none, even when another pane makes it meanwhile', async () => {
    const workbook = memoryWorkbook({ sheets: [{ name: 'Passages', rows: [['a']] }] });
    const [mine, theirs] = [await opened(workbook), await opened(workbook)];
    await remember(theirs, { model: 'short' });
    await remember(mine, { 'last-check': 'ce jour' });
    expect((await opened(workbook)).memory).toEqual({ model: 'short', 'last-check': 'ce jour' });
  });
});
