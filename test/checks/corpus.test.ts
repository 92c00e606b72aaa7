import { describe, expect, it } from '@jest/globals';
import { rules } from '#checks';
import { assignments, corpus, foundIn, type CorpusCase } from './corpus';

/** Rules that no row can break under the schemas that we have, and why. */
const FEWER: Readonly<Partial<Record<string, string>>> = {
  'field-not-in-schema': 'every field of the dictionary has a place in both schemas that we have',
};

const judged = corpus.map((one) => ({ ...one, found: foundIn(one) }));
const of = (rule: string, isToFind: boolean) =>
  judged.filter((one) => one.rule === rule && one.isToFind === isToFind);

describe('the corpus', () => {
  it.each(rules.map(({ code }) => code).filter((code) => FEWER[code] === undefined))(
    'has three rows to find and three close ones for %s',
    (code) => {
      expect(of(code, true).length).toBeGreaterThanOrEqual(3);
      expect(of(code, false).length).toBeGreaterThanOrEqual(3);
    },
  );

  it('has close rows that differ from a row to find by one value', () => {
    const far = judged.filter(
      (one) => !one.isToFind && !of(one.rule, true).some((other) => distance(one, other) <= 1),
    );
    expect(far.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  });

  it('has nothing missed and no false alarm', () => {
    const wrong = judged.filter(({ found, expected }) => found.join() !== [...expected].sort().join());
    const codes = [...new Set(judged.map(({ rule }) => rule))];
    const table = codes.map((code) => {
      const missed = of(code, true).filter(({ found }) => !found.some((each) => each.startsWith(`${code}@`)));
      const alarms = of(code, false).filter(({ found }) => found.length > 0);
      return `${code}: ${of(code, true).length - missed.length} found, ${missed.length} missed, ${alarms.length} false`;
    });
    process.stdout.write(`${table.join('\n')}\n`);
    expect(wrong.map(({ rule, text, expected, found }) => ({ rule, text, expected, found }))).toEqual([]);
  });
});

/** How many cells two lines give differently. */
function distance(one: CorpusCase, other: CorpusCase): number {
  const [a, b] = [assignments(one.text), assignments(other.text)];
  const names = (parts: readonly string[]) => parts.map((part) => part.split(/:?=/)[0]).join();
  if (names(a) !== names(b)) return Infinity;
  return a.filter((part, index) => part !== b[index]).length;
}
