import { expect, it } from '@jest/globals';
import { check } from '#actions/checking';
import { messageOf } from '#checks';
import { memoryWorkbook } from '#workbook/memory';
import { testSurroundings } from '../../scenario/surroundings';
import { sound } from '../workbooks';

it('every row filled under the table is counted and said, however far under it', async () => {
  const headers = Object.keys(sound);
  const cells = Object.values(sound);
  const rows = Array.from({ length: 9_000 }, (): (typeof cells)[number][] => []);
  rows[0] = headers;
  rows[1] = [...cells];
  for (const row of [4, 1_500, 1_501, 3_999, 8_999]) rows[row - 1] = [null, null, `P-${row}`];
  const workbook = memoryWorkbook({
    sheets: [
      {
        name: 'Feuil1',
        rows,
        tables: [{ name: 'T', headerRow: 1, firstColumn: 1, columns: headers.length, lastRow: 2 }],
      },
    ],
  });
  const result = await check(workbook, {}, testSurroundings());
  expect(result.rows).toHaveLength(1);
  const found = result.findings.filter(({ rule }) => rule === 'rows-under-table');
  expect(found.map((finding) => messageOf(finding, 'fr'))).toEqual([
    '5 lignes remplies sous le tableau ne sont pas comptées (lignes 4, 1500-1501, 3999, 8999)\u00a0: ajoutez-les au tableau.',
  ]);
});
