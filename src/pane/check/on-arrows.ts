const STEPS: Readonly<Partial<Record<string, (at: number, last: number) => number>>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Moves the focus among the lines of a list by arrows, Home and End. @param lines a selector of what has the focus in each. */
export const onArrows =
  (lines: string) =>
  (
    event: Pick<React.KeyboardEvent<HTMLElement>, 'key' | 'target' | 'currentTarget' | 'preventDefault'>,
  ): void => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target instanceof Element) || !event.target.matches(lines)) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(lines)];
    event.preventDefault();
    all[
      step(
        all.findIndex((each) => each === event.target),
        all.length - 1,
      )
    ]?.focus();
  };
