/** What a sheet of ours is called when its own name is not to be had. */
const SUFFIX = ' accrochage';

/**
 * The names that sheets of ours go by. Excel keeps some for itself, in its own language: “History”, « Historique ». A sheet
 * that is refused its name takes another, under which it is found later by its table; until then it answers to both.
 */
export interface SheetNames {
  /** @returns the name of the sheet that was asked for by this one. */
  readonly of: (asked: string) => string;
  /** @returns the name to take in place of one that Excel refuses. */
  readonly replace: (asked: string) => string;
}

export function createSheetNames(): SheetNames {
  const replaced = new Map<string, string>();
  return {
    of: (asked) => replaced.get(asked.toLowerCase()) ?? asked,
    replace: (asked) => {
      const name = asked + SUFFIX;
      replaced.set(asked.toLowerCase(), name);
      return name;
    },
  };
}
