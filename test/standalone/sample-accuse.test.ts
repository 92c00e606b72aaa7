import { describe, expect, it } from '@jest/globals';
import { answering } from '#standalone/files';

const passage = (id: string) =>
  `<passage><idTechnique>${id}</idTechnique><messageErreur>Motif ${id}</messageErreur></passage>`;
const ACCUSE = `<rapport><nomFichier>x.xml</nomFichier><idFlux>x</idFlux><PassagesKO>${passage('A')}${passage('B')}</PassagesKO><PassagesOK><idTechnique>C</idTechnique></PassagesOK></rapport>`;
const flux = (...ids: readonly string[]) =>
  ids.map((id) => `<cpf:idTechnique>${id}</cpf:idTechnique>`).join('');
const DEPOSIT = { fileName: 'R&D$1.xml', idFlux: 'f1' };

describe('the sample accusé', () => {
  it('is for the deposit, whose name is escaped', () => {
    const text = answering(ACCUSE, flux('A'), DEPOSIT);
    expect(text).toContain('<nomFichier>R&amp;D$1.xml</nomFichier><idFlux>f1</idFlux>');
  });

  it.each([
    ['keeps the KO that were sent, the rest is OK', ['B', 'D'], ['B'], 'B', ['D']],
    ['has one KO when none of its own was sent', ['D', 'E'], ['D'], 'A', ['E']],
  ])('%s', (_rule, sent, ko, motive, ok) => {
    const text = answering(ACCUSE, flux(...sent), DEPOSIT);
    const [, refused = '', accepted = ''] =
      /<PassagesKO>(.*)<\/PassagesKO><PassagesOK>(.*)<\/PassagesOK>/.exec(text) ?? [];
    expect(refused).toBe(passage(motive).replace(`<idTechnique>${motive}`, `<idTechnique>${ko[0]}`));
    expect(accepted).toBe(ok.map((id) => `<idTechnique>${id}</idTechnique>`).join(''));
  });
});
