import { expect, it } from '@jest/globals';
import { column, DEPARTMENT } from '../contract-content';
import { cellsOf, type Adapter } from './adapter';

/** Our columns beside the department’s. */
export function contractOfColumns({ open, again }: Adapter): void {
  it('adds columns after all that is used under a plain header row', async () => {
    const workbook = await open(DEPARTMENT);
    const target = { sheet: 'Passages', table: null, headerRow: 2 };
    expect(
      await workbook.addColumns(target, [column('Statut'), column('Marques', { hidden: true })]),
    ).toEqual([5, 6]);
    const state = await again(workbook);
    expect((await cellsOf(state, 'Passages', 2, 6))[1]).toEqual([
      'idTechnique',
      'Nom',
      'Longueur',
      null,
      'Statut',
      'Marques',
    ]);
    const { formats } = await state.read({
      sheet: 'Passages',
      row: 9,
      column: 5,
      rows: 1,
      columns: 1,
      formats: 'all',
    });
    expect(formats).toBeDefined();
  });

  it('adds columns to a table, right against it', async () => {
    const workbook = await open(DEPARTMENT);
    const target = { sheet: 'Tableau', table: 'Liste', headerRow: 1 };
    expect(await workbook.addColumns(target, [column('Statut')])).toEqual([3]);
    const [, sheet] = (await (await again(workbook)).describe()).sheets;
    expect(sheet?.tables).toEqual([
      {
        name: 'Liste',
        headerRow: 1,
        firstColumn: 1,
        headers: ['Code', 'Nom', 'Statut'],
        lastRow: 3,
        hasTotals: true,
      },
    ]);
  });

  it('adds no column over what the department has at the right of a table', async () => {
    const workbook = await open(DEPARTMENT);
    await workbook.write([{ sheet: 'Tableau', row: 2, column: 4, values: [['note']] }]);
    await expect(
      workbook.addColumns({ sheet: 'Tableau', table: 'Liste', headerRow: 1 }, [column('a'), column('b')]),
    ).rejects.toThrow(/Tableau.*C1:D4/);
  });
}
