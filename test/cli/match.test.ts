import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Matching } from '#matching';
import { cateringSchool } from '../fixtures/layouts/catering-school';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, filesOf, folder, leftOf, type Ran } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
  writeFileSync(dir.at('classeur.xlsx'), xlsxFromContent({ sheets: cateringSchool.sheets }));
});
afterEach(() => dir.clean());

const IDS = ['--emetteur', '12ABC345', '--certificateur', '12ABC345', '--contrat', 'MCFCER000123'];
const matchingOf = ({ json }: Ran) => json as Matching;

/** The matching of the workbook, changed as a person would, in a file. */
async function edited(
  change: (table: Matching['tables'][number]) => object = (table) => table,
): Promise<string> {
  const proposed = matchingOf(await accrochage('match', dir.at('classeur.xlsx'), '--json'));
  writeFileSync(dir.at('m.json'), JSON.stringify({ ...proposed, tables: proposed.tables.map(change) }));
  return dir.at('m.json');
}

describe('match', () => {
  it('proposes how a workbook of a school is read, and writes nothing', async () => {
    const before = dir.listing();
    const { exit, json } = await accrochage('match', dir.at('classeur.xlsx'), '--json');
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      version: 1,
      tables: [
        {
          sheet: 'Diplômés 2026',
          headerRows: [4],
          firstRow: 5,
          lastRow: 36,
          rows: 32,
          missing: [
            { field: 'type', constant: 'RNCP', byCertification: null },
            { field: 'obtentionCertification', constant: 'PAR_ADMISSION', byCertification: null },
            { field: 'donneeCertifiee', constant: 'true', byCertification: null },
            { field: 'presenceNiveauLangueEuro', constant: 'false', byCertification: null },
            { field: 'presenceNiveauNumeriqueEuro', constant: 'false', byCertification: null },
          ],
          id: { pattern: 'DIP-26-??????' },
        },
      ],
    });
    expect(dir.listing()).toEqual(before);
  });

  it('keeps a matching, gives ids, and the workbook is checked and sent', async () => {
    const m = await edited();
    const applied = await accrochage(
      'match',
      dir.at('classeur.xlsx'),
      '--apply',
      m,
      '--out',
      dir.at('relie.xlsx'),
      '--json',
    );
    expect(applied.err).toBe('');
    const checked = await accrochage(
      'check',
      dir.at('relie.xlsx'),
      '--json',
      '--out',
      dir.at('controle.xlsx'),
      ...IDS,
    );
    expect(checked.json).toMatchObject({ passages: 32, errors: 0 });
    const sent = await accrochage(
      'generate',
      dir.at('relie.xlsx'),
      '--out',
      dir.at('flux'),
      '--save',
      dir.at('s.xlsx'),
      '--json',
      ...IDS,
    );
    expect([sent.exit, sent.err]).toEqual([0, '']);
    expect(filesOf(sent)).toMatchObject([{ passages: 24, valid: true }]);
    expect(leftOf(sent).map(({ reason }) => reason)).toEqual(Array.from({ length: 8 }, () => 'aside'));
  });
});
