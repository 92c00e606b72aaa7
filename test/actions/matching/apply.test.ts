import { describe, expect, it } from '@jest/globals';
import { recordCheck } from '#actions/recording';
import { check } from '#actions/checking';
import { applyMatching, proposeMatching } from '#actions/matching';
import { openWorkspace } from '#actions/workspace';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { cateringSchool } from '../../fixtures/layouts/catering-school';
import { trainingBody } from '../../fixtures/layouts/training-body';
import type { Layout } from '../../fixtures/layouts';
import { testSurroundings } from '../../scenario/surroundings';

const open = ({ sheets }: Layout): MemoryWorkbook => memoryWorkbook({ name: 'classeur.xlsx', sheets });

async function matched(workbook: MemoryWorkbook) {
  const surroundings = testSurroundings();
  const workspace = await openWorkspace(workbook, {}, surroundings);
  const applied = await applyMatching(workspace, await proposeMatching(workspace));
  return { applied, result: await check(workbook, {}, surroundings) };
}

describe('a matching that is kept', () => {
  it('changes no cell of the department’s, nor does the check that is written', async () => {
    const workbook = open(cateringSchool);
    const { result } = await matched(workbook);
    await recordCheck(result);
    for (const { name, rows = [] } of cateringSchool.sheets)
      rows.forEach((cells, index) => {
        expect(workbook.grid(name)[index]?.slice(0, cells.length) ?? []).toEqual(cells);
      });
  });

  it('gives each row an id of its own, once', async () => {
    const workbook = open(cateringSchool);
    const { applied, result } = await matched(workbook);
    const ids = result.rows.map(({ idTechnique }) => idTechnique);
    expect([applied.ids, new Set(ids).size]).toEqual([32, 32]);
    for (const id of ids) expect(id).toMatch(/^DIP-26-[2346789CDFGHJKMNPQRTVWXY]{6}$/);
    const again = await matched(workbook);
    expect(again.applied.ids).toBe(0);
    expect(again.result.rows.map(({ idTechnique }) => idTechnique)).toEqual(ids);
  });

  it('keeps nothing of a person in the hidden sheet', async () => {
    const workbook = open(cateringSchool);
    await matched(workbook);
    const kept = JSON.stringify(workbook.grid('_accrochage'));
    expect(kept).toContain('matching:Diplômés 2026');
    expect(kept).not.toMatch(/Camille|ARAGON|rue des Lilas/);
  });

  it('reads what several cells in one say', async () => {
    const { result } = await matched(open(trainingBody));
    expect(result.rows[0]?.values).toMatchObject({
      nomNaissance: 'PRADEL',
      prenom1: 'Maëlle',
      code: 'RNCP37674',
      libelleCommuneNaissance: 'Saint-Étienne',
    });
  });

  it('writes into Mes certifications what differs from one certification to another, and reads it there', async () => {
    const workbook = open(cateringSchool);
    const surroundings = testSurroundings();
    const workspace = await openWorkspace(workbook, {}, surroundings);
    const proposed = await proposeMatching(workspace);
    const tables = proposed.tables.map((table) => ({
      ...table,
      missing: table.missing.map((each) =>
        each.field === 'obtentionCertification'
          ? { field: each.field, constant: null, byCertification: { RNCP38430: 'PAR_SCORING' } }
          : each,
      ),
    }));
    const { matching } = await applyMatching(workspace, { ...proposed, tables });
    const kept = matching.tables[0]?.missing.find(({ field }) => field === 'obtentionCertification');
    expect(kept).toEqual({ field: 'obtentionCertification', constant: null, byCertification: null });
    const after = await openWorkspace(workbook, {}, surroundings);
    expect(after.certifications).toMatchObject([
      { code: 'RNCP38430', defaults: { obtentionCertification: 'PAR_SCORING' } },
    ]);
    const { rows } = await check(workbook, {}, surroundings);
    expect(rows.every(({ values }) => values.obtentionCertification === 'PAR_SCORING')).toBe(true);
    const again = await applyMatching(after, {
      ...matching,
      tables: matching.tables.map((table) => ({
        ...table,
        missing: [
          { field: 'presenceNiveauLangueEuro', constant: 'false', byCertification: { RNCP38430: 'true' } },
        ],
      })),
    });
    expect(again.matching.tables[0]?.missing[0]?.byCertification).toEqual({ RNCP38430: 'true' });
    expect((await openWorkspace(workbook, {}, surroundings)).certifications).toHaveLength(1);
  });

  it('is refused where a later version kept it', async () => {
    const workbook = open(cateringSchool);
    await matched(workbook);
    const grid = workbook.grid('_accrochage');
    const row = grid.findIndex(([key]) => String(key).startsWith('matching:'));
    const text = String(grid[row]?.[1]).replace('"version":1', '"version":99');
    workbook.change({ sheet: '_accrochage', row: row + 1, column: 2, values: [[text]] });
    await expect(check(workbook, {}, testSurroundings())).rejects.toMatchObject({ code: 'newer-matching' });
  });
});
