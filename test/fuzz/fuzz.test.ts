import { describe, expect, it } from '@jest/globals';
import { BadInputError } from '#dictionary';
import { tryCompteRendu } from '../../scripts/fuzz/comptes-rendus';
import { tryMatching } from '../../scripts/fuzz/matchings';
import { tryProfile } from '../../scripts/fuzz/profiles';
import { randomOf, type Random } from '../../scripts/fuzz/random';
import { trySchema } from '../../scripts/fuzz/schemas';
import { tryWorkbook } from '../../scripts/fuzz/workbooks';

/** What was broken by the mutants of a seed; a refusal in a sentence breaks nothing. */
async function broken(
  attempt: (random: Random) => Promise<string | null>,
  count: number,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let number = 0; number < count; number++)
    try {
      const what = await attempt(randomOf(number));
      if (what !== null) found.push(`${number}: ${what}`);
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
    }
  return found;
}

describe('a mutant is refused in a sentence, or read whole', () => {
  it.each([
    ['workbooks', tryWorkbook, 200],
    ['comptes rendus', tryCompteRendu, 400],
    ['schemas', trySchema, 40],
    ['matchings', tryMatching, 60],
    ['profiles', tryProfile, 60],
  ])('%s', async (_, attempt, count) => {
    expect(await broken(attempt, count)).toEqual([]);
  });
});
