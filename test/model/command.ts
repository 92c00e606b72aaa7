import fc from 'fast-check';
import { FIRST_ROW, type Model } from './model';
import { PLACES, type System } from './system';

export type Command = fc.AsyncCommand<Model, System>;

export const place = fc.nat({ max: PLACES - 1 });
export const rowOf = (at: number) => FIRST_ROW + at;

/** A command that is always ready, and that shows itself by its name and what it was given. */
export function command<T>(
  name: string,
  given: fc.Arbitrary<T>,
  run: (given: T, model: Model, system: System) => Promise<void>,
): fc.Arbitrary<Command> {
  return given.map((value) => ({
    check: () => true,
    run: async (model, system) => run(value, model, system),
    toString: () => `${name}(${JSON.stringify(value)})`,
  }));
}

/** @throws naming what must not be. */
export function refuse(what: string, found: readonly unknown[]): void {
  if (found.length > 0) throw new Error(`${what}: ${JSON.stringify(found)}`);
}
