import { describe, expect, it } from '@jest/globals';
import { formatResultats, parseResultats } from '#dictionary';
import fc from 'fast-check';
import { holds } from '../holds';

const five = { niveau: '5', domaineCompetenceId: '2', competenceId: '3' };

describe('parseResultats', () => {
  it.each([
    ['2.3=5', [five]],
    [' 2 . 3 = 5 ; ', [five]],
    ['2.3=5; 5.4=6', [five, { niveau: '6', domaineCompetenceId: '5', competenceId: '4' }]],
    ['2.3=5\n5.4=6', [five, { niveau: '6', domaineCompetenceId: '5', competenceId: '4' }]],
    ['2.3=12', [{ ...five, niveau: '12' }]],
    ['', []],
  ])('reads « %s »', (text, results) => {
    expect(parseResultats(text)).toEqual(results);
  });

  it.each(['2.3', '23=5', '2.34=5', '2.3=', '2.3=cinq', '2.3=5, 5.4=6', 'Admis'])(
    'cannot read « %s »',
    (text) => {
      expect(parseResultats(text)).toBeNull();
    },
  );

  it('is the inverse of formatResultats', () => {
    const id = fc.constantFrom(...'0123456789ABé😀');
    const result = fc.record({
      niveau: fc.integer({ min: 1, max: 8 }).map(String),
      domaineCompetenceId: id,
      competenceId: id,
    });
    holds(
      fc.property(fc.array(result), (results) => {
        expect(parseResultats(formatResultats(results))).toEqual(results);
      }),
    );
  });
});
