import { describe, expect, it } from '@jest/globals';
import { memoryWorkbook } from '#workbook/memory';
import type { WorkbookChange } from '#workbook';
import { contract } from '../contract';

contract({
  name: 'memory, where hidden rows misplace',
  open: async (content) => memoryWorkbook(content, { filterMisplaces: true }),
  again: async (workbook) => workbook,
});

describe('a workbook in memory, for tests', () => {
  it('tells those who watch of what the user changes, not of what we write', async () => {
    const workbook = memoryWorkbook({ sheets: [{ name: 'A', rows: [['x']] }] });
    const changes: WorkbookChange[] = [];
    const stop = await workbook.watch((change) => changes.push(change));
    await workbook.write([{ sheet: 'A', row: 1, column: 1, values: [['y']] }]);
    workbook.change({ sheet: 'A', row: 2, column: 1, values: [['z'], ['t']] });
    stop();
    workbook.change({ sheet: 'A', row: 5, column: 1, values: [['u']] });
    expect(changes).toEqual([{ sheet: 'A', firstRow: 2, lastRow: 3, kind: 'edited', byUser: true }]);
    expect(workbook.grid('A')).toEqual([['y'], ['z'], ['t'], [], ['u']]);
  });

  it('remembers highlights, new columns and where it went', async () => {
    const workbook = memoryWorkbook({ sheets: [{ name: 'A', rows: [['h']] }] });
    const spec = {
      key: 'statut',
      header: 'Statut',
      headerStyle: 'header-ours',
      width: 9,
      format: '@',
    } as const;
    await workbook.addColumns({ sheet: 'A', table: null, headerRow: 1 }, [spec]);
    await workbook.goTo({ sheet: 'A', row: 1, column: 2 });
    expect([workbook.columnSpecs('A').get(2), workbook.selection(), workbook.highlights('A')]).toEqual([
      spec,
      { sheet: 'A', row: 1, column: 2 },
      [],
    ]);
  });
});
