import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readJournal } from '#actions/workspace';
import { openXlsx } from '#workbook/xlsx';
import { accrochage, book, filesOf, folder, sent } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

async function demarchesOf(name: string) {
  const { demarches } = await readJournal(await openXlsx(readFileSync(dir.at(name)), name));
  return demarches.map(({ code, idTechnique, reason }) => [code, idTechnique, reason]);
}

describe('--lift', () => {
  it.each([
    ['an unknown code', 'needless=why', /CODE:ID=MOTIF ou CODE=MOTIF.*already-sent:ID/],
    ['no reason', 'code-of-bloc= ', /donnez le motif/],
    ['no passage, where one is wanted', 'already-sent=why', /Écrivez already-sent:ID=MOTIF/],
    ['a passage, where none is', 'code-of-bloc:P-001=why', /Écrivez code-of-bloc=MOTIF/],
    ['a passage that the workbook has not', 'already-sent:P-999=why', /« P-999 »/u],
    [
      'a passage that did not leave the table',
      'left-table:P-001=why',
      /sorti du tableau n’a l’identifiant « P-001 »/u,
    ],
  ])('with %s is refused in a sentence, and nothing is written', async (_, typed, sentence) => {
    const { exit, err } = await accrochage('generate', book, '--out', dir.at('flux'), '--lift', typed);
    expect([exit, err.replaceAll('\u00a0', ' ')]).toEqual([2, expect.stringMatching(sentence)]);
    expect(dir.listing()).toEqual([]);
  });

  it('is kept with its reason in the workbook that is saved, one line a stop', async () => {
    const twice = ['--lift', 'code-of-bloc=bloc seul', '--lift', 'nil-name=nom exact'];
    expect(filesOf(await sent(dir, ...twice))).toHaveLength(1);
    expect(await demarchesOf('depose.xlsx')).toEqual([
      ['code-of-bloc', '', 'bloc seul'],
      ['nil-name', '', 'nom exact'],
    ]);
  });

  it('takes the name of a file for the lines that it lost', async () => {
    const [first] = filesOf(await sent(dir));
    const name = first?.path.slice(dir.at('flux').length + 1) ?? '';
    const again = ['--out', dir.at('flux'), '--save', dir.at('encore.xlsx')];
    const typed = `missing-lines:${name}=copie perdue`;
    await accrochage('generate', dir.at('depose.xlsx'), ...again, '--lift', typed);
    expect(await demarchesOf('encore.xlsx')).toEqual([['missing-lines', name, 'copie perdue']]);
  });
});
