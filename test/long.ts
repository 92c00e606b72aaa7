/** Whether everything is tried, for as long as it takes: `npm run test:long`. */
export const IS_LONG = process.env['TESTS_ARE_LONG'] !== undefined;

/** What is tried of a long list: all of it in the long run; else so many, spread from the first to the last. */
export const spread = <T>(items: readonly T[], most: number): readonly T[] =>
  IS_LONG || items.length <= most
    ? items
    : Array.from({ length: most }, (_, place) =>
        Math.round((place * (items.length - 1)) / (most - 1)),
      ).flatMap((at) => items.slice(at, at + 1));
