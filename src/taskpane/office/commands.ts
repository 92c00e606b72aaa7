/** Shown this short a time ago, the pane is not asked for again: it would lose its buttons on the web (office-js 3224). */
const SHOWN_MS = 2000;

/** @returns what shows the pane; asked again meanwhile, or just after, it is not asked of Excel. */
function shower(): () => Promise<void> {
  let showing: Promise<void> | null = null;
  let shownAt = -Infinity;
  const show = async () => {
    try {
      await Office.addin.showAsTaskpane();
      shownAt = performance.now();
    } finally {
      showing = null;
    }
  };
  return async () => {
    if (performance.now() - shownAt < SHOWN_MS) return;
    await (showing ??= show());
  };
}

/**
 * Answers the commands: each is told to the listener, and the pane is shown. Excel is always told that the command
 * is over, for it greys its button until then.
 * @param commands of the ribbon, of the menu of a cell and of the shortcuts, as the manifest names them.
 * @param isQuiet those that leave the focus in the sheet: the pane is shown for the first of them alone.
 */
export function onCommand<Command extends string>(
  commands: readonly Command[],
  listener: (command: Command) => void,
  isQuiet: (command: Command) => boolean = () => false,
): void {
  const show = shower();
  let wasShown = false;
  for (const command of commands) {
    const act = async (event?: Office.AddinCommands.Event) => {
      try {
        listener(command);
        if (wasShown && isQuiet(command)) return;
        await show();
        wasShown = true;
      } catch (error) {
        // The pane has been told: where Excel does not show it, the user still can.
        console.warn(error);
      } finally {
        // A shortcut brings no event.
        event?.completed?.();
      }
    };
    Office.actions.associate(command, (event?: Office.AddinCommands.Event) => void act(event));
  }
}
