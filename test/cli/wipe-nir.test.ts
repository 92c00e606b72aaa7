import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { contentOf, IDS, soundRows } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, folder, type WrittenFile } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

const ids = Object.entries(IDS).map(
  ([key, value]) => [key.replace('idClient', '').replace('id', '').toLowerCase(), value] as const,
);
const sending = ids.flatMap(([name, value]) => [`--${name}`, value]);

it('the NIR of accepted rows are said, then wiped, and the rows stay accepted as they are', async () => {
  const nirs = ['2850635238012', '2850635238013'];
  const rows = soundRows(...nirs.map((nir) => ({ nir, identification: 'NIR' })));
  writeFileSync(dir.at('a.xlsx'), xlsxFromContent(contentOf({ rows })));
  const made = await accrochage(
    ...['generate', dir.at('a.xlsx'), '--out', dir.at('flux'), '--save', dir.at('b.xlsx'), '--json'],
    ...sending,
  );
  const [file] = (made.json as { files: readonly WrittenFile[] }).files;
  const accuse = `<rapport><idFlux>${file?.idFlux}</idFlux><idTraitement>1</idTraitement><PassagesOK><idTechnique>P-001</idTechnique></PassagesOK><PassagesKO><passage><idTechnique>P-002</idTechnique><messageErreur>Aucun titulaire</messageErreur></passage></PassagesKO></rapport>`;
  writeFileSync(dir.at('accuse.xml'), accuse);
  await accrochage('import', dir.at('b.xlsx'), dir.at('accuse.xml'), '--out', dir.at('c.xlsx'), ...sending);
  const before = dir.listing();
  const asked = await accrochage('wipe-nir', dir.at('c.xlsx'), ...sending);
  expect(asked.exit).toBe(0);
  expect(asked.out).toMatch(
    /^NIR de lignes acceptées, à effacer\s: 1\. Une fois effacé, le fichier .* ne peut plus être refait/,
  );
  expect(dir.listing()).toEqual(before);
  const done = await accrochage(
    'wipe-nir',
    dir.at('c.xlsx'),
    '--out',
    dir.at('d.xlsx'),
    '--json',
    ...sending,
  );
  expect(done).toMatchObject({
    exit: 0,
    json: { wiped: 1, toWipe: 1, formulas: 0, kept: [{ row: 3, idTechnique: 'P-002', status: 'ko' }] },
  });
  const again = await accrochage(
    'generate',
    dir.at('d.xlsx'),
    '--out',
    dir.at('flux2'),
    '--json',
    ...sending,
  );
  expect(again.json).toMatchObject({
    files: [],
    left: [
      { row: 2, reason: 'accepted' },
      { row: 3, reason: 'ko-unchanged' },
    ],
  });
  const { findings } = (await accrochage('check', dir.at('d.xlsx'), '--json', ...sending)).json as {
    findings: readonly { row: number | null; severity: string }[];
  };
  expect(findings.filter(({ row, severity }) => row === 2 && severity === 'error')).toEqual([]);
}, 60_000);
