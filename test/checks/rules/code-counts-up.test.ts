import { describe, expect, it } from '@jest/globals';
import { createChecker } from '#checks';
import { checkedTogether, context, passage, said } from '../passages';

const rows = (...codes: readonly string[]) =>
  codes.map((code, index) => ({ code, idTechnique: String(index), prenom1: `Prénom${'abcdef'[index]}` }));

describe('code-counts-up', () => {
  it('reports the rows whose code is one more than that of the row before', () => {
    const found = checkedTogether(...rows('RNCP35726', 'RNCP35727', 'RNCP35728', 'RNCP35729'));
    expect(found.map(({ row, value }) => ({ row, value }))).toEqual([
      { row: 13, value: 'RNCP35727' },
      { row: 14, value: 'RNCP35728' },
      { row: 15, value: 'RNCP35729' },
    ]);
    expect(found[0]).toEqual({
      sheet: 'Passages',
      row: 13,
      field: 'code',
      rule: 'code-counts-up',
      severity: 'warning',
      stage: 'business',
      value: 'RNCP35727',
      data: { first: 'RNCP35726', row: 12 },
      correction: null,
    });
    expect(said(found.slice(0, 1))).toEqual([
      '«\u00a0RNCP35727\u00a0» suit «\u00a0RNCP35726\u00a0» de la ligne 12, un numéro de plus à chaque ligne\u00a0: le coin d’une case a sans doute été tiré vers le bas. Si c’est la même certification, recopiez «\u00a0RNCP35726\u00a0»\u00a0; sinon, vérifiez chaque code.',
      '"RNCP35727" follows "RNCP35726" of row 12, one more on each row: the corner of a cell was probably pulled down. If it is the same certification, copy "RNCP35726"; else check each code.',
    ]);
  });

  it.each([
    ['three rows do', ['RNCP35726', 'RNCP35727', 'RNCP35728']],
    ['the same code comes twice', ['RNCP35726', 'RNCP35727', 'RNCP35728', 'RNCP35728']],
    ['a number is passed over', ['RNCP35726', 'RNCP35728', 'RNCP35730', 'RNCP35732']],
  ])('says nothing when %s', (_when, codes) => {
    expect(checkedTogether(...rows(...codes))).toEqual([]);
  });

  it('says nothing once a row of them is corrected', () => {
    const checker = createChecker(context);
    const all = rows('RNCP35726', 'RNCP35727', 'RNCP35728', 'RNCP35729').map((changes, index) =>
      passage(changes, { row: 12 + index }),
    );
    checker.check(all, []);
    expect(checker.finish()).toHaveLength(3);
    checker.check([passage({ idTechnique: '1', prenom1: 'Prénomb' }, { row: 13 })], []);
    expect(checker.finish()).toEqual([]);
  });
});
