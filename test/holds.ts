import fc from 'fast-check';
import { IS_LONG } from './long';

const SEED = 20_261_130;
const TIMES_LONGER = 20;

/**
 * Asserts a property: on the same examples each time, so that a run says the same twice; in the long run, on many
 * more, new each time. @param examples how many
 */
export function holds<T>(property: fc.IProperty<T>, examples?: number): void;
export function holds<T>(property: fc.IAsyncProperty<T>, examples?: number): Promise<void>;
export function holds<T>(property: fc.IRawProperty<T>, examples = 100): void | Promise<void> {
  return fc.assert(
    property,
    IS_LONG ? { numRuns: TIMES_LONGER * examples } : { numRuns: examples, seed: SEED },
  );
}
