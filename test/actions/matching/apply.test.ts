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
});
