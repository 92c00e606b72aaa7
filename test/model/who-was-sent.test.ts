import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { IS_LONG } from '../long';
import { begun, commands, play } from './commands';
import { systemOn } from './system';

/** The same sequences each time; new ones in the long run. */
const SEED = 20_261_130;

/**
 * Whatever hands do to the rows and to the lists, whatever CDC answers and in whatever order: nothing that was accepted
 * leaves again in a CREATION, nobody is lost nor passes for sent, every row is in a file or left.
 */
describe('who was sent is known', () => {
  it.each([
    ['memory', 180, 1850],
    ['xlsx', 20, 150],
  ] as const)(
    'on %s',
    async (host, few, many) => {
      await fc.assert(
        fc.asyncProperty(begun, commands, async (rows, played) => play(await systemOn(host), rows, played)),
        IS_LONG ? { numRuns: many } : { numRuns: few, seed: SEED },
      );
    },
    IS_LONG ? 3_600_000 : undefined,
  );
});
